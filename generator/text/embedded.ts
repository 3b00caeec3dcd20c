import type { SourceFile, Span } from './source.ts';

/**
 * A text that stands inside a file with something taken away in front of each line: the indentation of a list,
 * the `>` of a quote. It remembers where each of its lines came from.
 */
export interface EmbeddedText {
  readonly file: SourceFile;
  readonly text: string;
  /** For each line: where it starts in `text`, and the offset in the file that this start stands for. */
  readonly lines: readonly { readonly start: number; readonly origin: number }[];
}

/** Joins lines that were lifted out of a file; `origin` is the offset in the file of each line's first character. */
export function embed(file: SourceFile, lines: readonly { readonly text: string; readonly origin: number }[]): EmbeddedText {
  let start = 0;
  const mapped = lines.map(({ text, origin }) => {
    const line = { start, origin };
    start += text.length + 1;
    return line;
  });
  return { file, text: lines.map((line) => line.text).join('\n'), lines: mapped };
}

/** The offset in the file of an offset in the embedded text. */
function originOf(embedded: EmbeddedText, offset: number): number {
  const { lines } = embedded;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line === undefined ? 0 : line.origin + (offset - line.start);
}

/** The range in the file of a range in the embedded text. */
export function originSpan(embedded: EmbeddedText, start: number, end: number): Span {
  return { start: originOf(embedded, start), end: originOf(embedded, end) };
}
