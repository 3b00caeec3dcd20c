/** A line that opens or closes something around other blocks: a tab, an admonition, a component. It is no text of its own. */
export interface ContainerMark {
  /** Counted from 0. */
  readonly line: number;
  /** What it shows as its title; `undefined` where it has none, and where it closes. */
  readonly title: string | undefined;
  readonly kind: 'tab' | 'group' | 'close';
}

/** A page's text with the lines of containers blanked and what is in them moved to the left, line for line. */
export interface ContainedText {
  readonly text: string;
  readonly marks: readonly ContainerMark[];
}

interface Open {
  readonly name: string;
  /** How far the opening line is indented. */
  readonly outer: number;
  /** How far the content is indented; known from its first line. */
  inner: number | undefined;
  readonly byIndentation: boolean;
}

const INDENTED = /^([ \t]*)(?:={3}[!+]?|!{3}|\?{3}\+?)[ \t]+(?:[\w-]+[ \t]+)*"([^"\n]*)"[ \t]*$/;
const COMPONENT =
  /^([ \t]*)<([A-Z][\w.]*|details|summary|section|div)((?:[ \t]+[^<>\n]*)?)>[ \t]*(?:<summary>(.*)<\/summary>[ \t]*)?$/;
const CLOSING = /^[ \t]*<\/([A-Z][\w.]*|details|summary|section|div)>[ \t]*$/;
/** `{% code title="data" %}`: the blocks of GitBook's Markdown. Their titles name what is in them, and head no section. */
const BLOCK_TAG = /^[ \t]*\{%-?[ \t]*(end)?(code|tabs?|hint)\b([^{}\n]*)%\}[ \t]*$/;
const TITLE = /\b(?:title|label|header|heading|summary)[ \t]*=[ \t]*(?:\{[ \t]*)?["']([^"'\n]*)["']/;
/** `<summary>Title</summary>` on lines of its own, behind `<details>`. */
const SUMMARY = /^\s*<summary\b[^<>]{0,200}>([\s\S]*?)<\/summary>[ \t]*$/;
/** Within so many lines. */
const MAX_SUMMARY = 5;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/**
 * Takes tabs (`=== "Title"`), admonitions and components that stand alone on their lines (`<Tab title="…">`) out of a
 * page's text, so that Markdown within them is read as it is meant, however far it is indented. Each line stays where it
 * is; only its indentation changes. One pass over the lines.
 */
export function openContainers(text: string): ContainedText {
  if (!/^[ \t]*(?:<[A-Za-z/]|\{%|={3}|!{3}|\?{3})/m.test(text)) return { text, marks: [] };
  const marks: ContainerMark[] = [];
  const open: Open[] = [];
  let fence: string | undefined;
  /** Up to here, lines are part of a tag or of a title. */
  let taken = 0;
  const given = text.split('\n');
  const lines = given.map((line, index) => {
    if (index < taken) return '';
    const indent = indentOf(line);
    if (fence === undefined) closeByIndentation(open, marks, { line, index, indent });
    const content = dedent(line, open, indent);
    const marker = FENCE.exec(content)?.[1];
    if (fence !== undefined) {
      if (marker?.startsWith(fence) && content.trim() === marker) fence = undefined;
      return content;
    }
    if (marker !== undefined) {
      fence = marker;
      return content;
    }
    const tag = tagOfLines(given, index);
    if (!openOrClose(tag?.text ?? line, { index, open, marks })) return content;
    taken = (tag?.end ?? index) + 1;
    const last = marks.at(-1);
    if (last?.line === index && last.kind === 'group' && last.title === undefined && open.at(-1)?.name === 'details') {
      const summary = summaryBelow(given, taken);
      taken = summary?.end ?? taken;
      marks[marks.length - 1] = { ...last, title: summary?.title };
    }
    return '';
  });
  return { text: lines.join('\n'), marks };
}

/** So many lines an opening tag has at most, each with so many characters. */
const MAX_TAG_LINES = 30;
const MAX_LINE = 500;

/** An opening tag that goes over several lines, on one. */
function tagOfLines(lines: readonly string[], at: number): { readonly text: string; readonly end: number } | undefined {
  if (!/^[ \t]*<[A-Za-z][\w.]*(?:[ \t][^<>]*)?$/.test((lines[at] ?? '').slice(0, MAX_LINE))) return undefined;
  for (let end = at + 1; end < lines.length && end <= at + MAX_TAG_LINES; end++) {
    const line = (lines[end] ?? '').slice(0, MAX_LINE);
    if (line.trim() === '' || /^[^>]*</.test(line)) return undefined;
    if (line.includes('>'))
      return {
        text: lines
          .slice(at, end + 1)
          .map((one, index) => (index === 0 ? one.trimEnd() : one.trim()))
          .join(' '),
        end,
      };
  }
  return undefined;
}

/** `<Card title="order.paid" href="…" />`: a component without content, of which the title is a name as code has it. */
const EMPTY = /^[ \t]*<([A-Z][\w.]*)[ \t]([^<>\n]*?)(?:\/>|><\/\1>)[ \t]*$/;
const NAME = /^\w+(?:[._:/-]\w+)+$/;

function openOrClose(line: string, at: { index: number; open: Open[]; marks: ContainerMark[] }): boolean {
  const { index, open, marks } = at;
  const indented = INDENTED.exec(line);
  if (indented !== null) {
    open.push({ name: '', outer: indented[1]?.length ?? 0, inner: undefined, byIndentation: true });
    marks.push({ line: index, title: indented[2], kind: line.trimStart().startsWith('=') ? 'tab' : 'group' });
    return true;
  }
  const component = COMPONENT.exec(line);
  if (component !== null && !(component[3] ?? '').endsWith('/')) {
    const [, lead = '', name = '', attributes = '', summary] = component;
    open.push({ name, outer: lead.length, inner: undefined, byIndentation: false });
    const title = summary === undefined ? TITLE.exec(attributes)?.[1] : inMarkdown(summary);
    marks.push({ line: index, title, kind: /tab|code-?group/i.test(name) ? 'tab' : 'group' });
    return true;
  }
  const named = TITLE.exec(EMPTY.exec(line)?.[2] ?? '')?.[1] ?? '';
  if (NAME.test(named)) {
    marks.push({ line: index, title: named, kind: 'group' }, { line: index, title: undefined, kind: 'close' });
    return true;
  }
  const [tag, end, block = '', rest = ''] = BLOCK_TAG.exec(line) ?? [];
  if (tag !== undefined && end === undefined) {
    open.push({ name: block, outer: indentOf(line), inner: undefined, byIndentation: false });
    marks.push({ line: index, title: TITLE.exec(rest)?.[1], kind: 'tab' });
    return true;
  }
  const closing = tag === undefined ? CLOSING.exec(line)?.[1] : block;
  if (closing === undefined) return false;
  const from = open.findLastIndex(({ name }) => name === closing);
  if (from !== -1) {
    open.length = from;
    marks.push({ line: index, title: undefined, kind: 'close' });
  }
  return true;
}

/** The title that the lines below `<details>` give to it, and the line that follows it. */
function summaryBelow(lines: readonly string[], from: number): { readonly title: string; readonly end: number } | undefined {
  for (let end = from + 1; end <= from + MAX_SUMMARY; end++) {
    const title = SUMMARY.exec(lines.slice(from, end).join('\n'))?.[1];
    if (title !== undefined) return { title: inMarkdown(title), end };
  }
  return undefined;
}

/** A title in HTML: what it has as code stays code. */
function inMarkdown(html: string): string {
  return html
    .replace(/<code\b[^<>]*>([^<`]*)<\/code>/gi, '`$1`')
    .replace(/<\/?[a-z][a-z0-9]*\b[^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is told by indentation alone ends with the first line that is not indented. */
function closeByIndentation(open: Open[], marks: ContainerMark[], at: { line: string; index: number; indent: number }): void {
  if (at.line.trim() === '') return;
  for (let last = open.at(-1); last?.byIndentation === true && at.indent <= last.outer; last = open.at(-1)) {
    open.pop();
    marks.push({ line: at.index, title: undefined, kind: 'close' });
  }
}

/** The line without the indentation that the innermost container gives to it. */
function dedent(line: string, open: readonly Open[], indent: number): string {
  const last = open.at(-1);
  if (last === undefined || line.trim() === '') return line;
  last.inner ??= indent;
  return line.slice(Math.min(indent, last.inner));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
