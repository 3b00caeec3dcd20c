import type { Cell } from '../../model/outline.ts';
import { type EmbeddedText, embed } from '../../text/embedded.ts';
import type { SourceFile } from '../../text/source.ts';

/** The one piece of code in a cell that is an object; what else stands there, such as the words to click on, says something about it. */
export function objectInCell({ codes }: Cell): string | undefined {
  const [object, ...others] = codes.filter((code) => /^\s*\{\s*["'][\s\S]*\}\s*$/.test(code));
  return others.length === 0 ? object : undefined;
}

/** A piece of code of a cell as the page has it, with its lines; `undefined` where the page spells it otherwise. */
export function codeOnPage(code: string, { span }: Cell, page: SourceFile): EmbeddedText | undefined {
  const folded = fold(page.text.slice(span.start, span.end));
  const { text } = fold(code.trim());
  const at = text === '' ? -1 : folded.text.indexOf(text);
  if (at === -1) return undefined;
  const from = span.start + (folded.offsets[at] ?? 0);
  const to = span.start + (folded.offsets[at + text.length - 1] ?? 0) + 1;
  let origin = from;
  const lines = page.text
    .slice(from, to)
    .split('\n')
    .map((line) => {
      const placed = { text: line, origin };
      origin += line.length + 1;
      return placed;
    });
  return embed(page, lines);
}

/** A text with one space for all white space that stands together, and where each of its characters comes from. */
function fold(raw: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = '';
  for (const { 0: found, index } of raw.matchAll(/\s+|\S/g)) {
    text += found.length > 1 || /\s/.test(found) ? ' ' : found;
    offsets.push(index);
  }
  return { text, offsets };
}
