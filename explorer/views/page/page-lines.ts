import type { ShownBlock, ShownText } from '../../../generator/model/explorer/texts.ts';
import { type LineLook, markdownLexer } from '../../code/lexers.ts';
import type { Mark } from '../../data/store.ts';

/** A line of a page, with where it stands in the text. */
interface PageLine {
  readonly start: number;
  readonly text: string;
  readonly look: LineLook;
  readonly block: ShownBlock | undefined;
  readonly startsBlock: boolean;
}

/** All lines of a text, each with what it is and the block that it belongs to. */
export function pageLines({ text, name, blocks }: ShownText): readonly PageLine[] {
  const lookOf = markdownLexer(/\.json$/i.test(name));
  let [start, next] = [0, 0];
  let open: ShownBlock | undefined;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    let startsBlock = false;
    if (open !== undefined && open.end <= start) open = undefined;
    for (let block = blocks[next]; block !== undefined && block.start <= end; block = blocks[next]) {
      next++;
      if (block.end <= start || open !== undefined) continue;
      open = block;
      startsBlock = true;
    }
    const shown = { start, text: line, look: lookOf(line), block: open, startsBlock };
    start = end + 1;
    return shown;
  });
}

/** Draws some lines. All text gets in as text. */
export function drawLines(
  lines: readonly PageLine[],
  { first, marks }: { first: number; marks: readonly Mark[] },
): DocumentFragment {
  const drawn = document.createDocumentFragment();
  let next = firstEndingBehind(marks, lines[0]?.start ?? 0);
  for (const [index, line] of lines.entries()) {
    if (line.startsBlock && line.block !== undefined && line.block.gave === undefined) drawn.append(noteOf(line.block));
    const here: Mark[] = [];
    const end = line.start + line.text.length;
    while (next < marks.length && (marks[next]?.end ?? 0) <= line.start) next++;
    for (let at = next; at < marks.length && (marks[at]?.start ?? 0) < end; at++) {
      const mark = marks[at];
      if (mark !== undefined && mark.end > line.start) here.push(mark);
    }
    drawn.append(drawLine(line, first + index, here));
  }
  return drawn;
}

/** Marks are in the order of their starts; few are long. */
function firstEndingBehind(marks: readonly Mark[], offset: number): number {
  const found = marks.findIndex(({ end }) => end > offset);
  return found === -1 ? marks.length : found;
}

function noteOf({ kind, reason }: ShownBlock): HTMLElement {
  const note = document.createElement('div');
  note.className = 'note';
  note.textContent = `${kind === 'opener' ? 'about the site' : kind} not used: ${reason}`;
  return note;
}

function drawLine({ start, text, look, block }: PageLine, number: number, marks: readonly Mark[]): HTMLElement {
  const line = document.createElement('div');
  const use = block === undefined ? '' : block.gave === undefined ? ' unused' : ' used';
  line.className = `line is-${look.kind}${use}`;
  line.dataset.n = String(number);
  if (block?.gave !== undefined) line.title = `gave: ${block.gave}`;
  const cuts = new Set([0, text.length]);
  for (const { start: from, end } of look.tokens) cuts.add(from).add(end);
  for (const mark of marks) cuts.add(Math.max(0, mark.start - start)).add(Math.min(text.length, mark.end - start));
  const sorted = [...cuts].sort((a, b) => a - b);
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1];
    if (to === undefined) break;
    line.append(pieceOf(text.slice(from, to), { from, look, ids: idsAt(marks, start + from) }));
  }
  return line;
}

function idsAt(marks: readonly Mark[], offset: number): readonly number[] {
  return marks.filter((mark) => mark.start <= offset && offset < mark.end).map(({ id }) => id);
}

function pieceOf(text: string, { from, look, ids }: { from: number; look: LineLook; ids: readonly number[] }): Node {
  const token = look.tokens.find(({ start, end }) => start <= from && from < end);
  if (token === undefined && ids.length === 0) return document.createTextNode(text);
  const piece = document.createElement('span');
  piece.textContent = text;
  piece.className = `${token === undefined ? '' : `tok-${token.kind}`}${ids.length === 0 ? '' : ' mark'}`;
  if (ids.length > 0) piece.dataset.marks = ids.join(' ');
  return piece;
}
