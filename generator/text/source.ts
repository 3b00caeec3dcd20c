/** A text that was read from somewhere, with line ends normalized to `\n` and without a byte order mark. */
export interface SourceFile {
  /** How generated files and evidence call it: short, the same on every machine. */
  readonly name: string;
  /** How messages call it: the path as the user gave it. */
  readonly path: string;
  readonly text: string;
}

/** A range of UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range in a file. Lines and columns are worked out only when it is printed. */
export interface Place {
  readonly file: SourceFile;
  readonly span: Span;
}

/** Line and column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

/** The offset at which each line of the file starts. */
export function lineStarts(file: SourceFile): readonly number[] {
  const known = lineStartsOf.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStartsOf.set(file, starts);
  return starts;
}

/** The line and column of an offset. */
export function positionOf(file: SourceFile, offset: number): Position {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The text of a line, counted from 1, without its line end; empty past the end of the file. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStarts(file);
  const start = starts[line - 1];
  if (start === undefined) return '';
  const next = starts[line];
  return file.text.slice(start, next === undefined ? undefined : next - 1);
}

/** `path:line:column`, the form that terminals and editors turn into a link. */
export function formatPlace(place: Place): string {
  const { line, column } = positionOf(place.file, place.span.start);
  return `${place.file.path}:${line}:${column}`;
}

/** Orders places by file name, then by offset, so that results do not depend on the order of reading. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.file.name, b.file.name) || a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Orders texts by code unit: the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
