import type { Cell, Table } from '../../model/outline.ts';
import { lineStarts, lineText, type SourceFile, type Span } from '../../text/source.ts';
import { parseInline, type RawRow } from '../parser.ts';

/** A table as Markdown writes it, its cells with their ranges. */
export function readPipeTable(page: SourceFile, rows: readonly RawRow[], span: Span, tab: string | undefined): Table {
  const [header = [], ...body] = rows.map((row) => readRow(page, row));
  return { kind: 'table', header, rows: body, span, tab };
}

function readRow(page: SourceFile, row: RawRow): readonly Cell[] {
  const spans = cellSpans(lineText(page, row.line + 1), lineStarts(page)[row.line] ?? 0);
  const end = spans.at(-1)?.end ?? lineStarts(page)[row.line] ?? 0;
  return row.cells.map((content, index) => readCell(content, spans[index] ?? { start: end, end }));
}

/** A cell from its Markdown. */
export function readCell(content: string, span: Span): Cell {
  return { ...parseInline(content), points: pointsOf(content), span };
}

/** A list within a cell, as tags or as characters: `<ul><li>a</li><li>b</li></ul>`, `- a<br>- b`, `• a • b`. */
function pointsOf(content: string): readonly string[] {
  const parts = /<li>/i.test(content)
    ? content.split(/<li>/i)
    : /•/.test(content)
      ? content.split('•')
      : content.split(/<br\s*\/?>\s*[-*]\s+/i);
  return parts.length < 2
    ? []
    : parts
        .map((part) => parseInline(part.replace(/<\/?(?:ul|ol|li|br)\s*\/?>/gi, ' ').replace(/^\s*[-*]\s+/, '')).text)
        .filter((part) => part !== '');
}

/** The ranges of a row's cells without the white space around them; `\|` does not divide. */
function cellSpans(line: string, offset: number): readonly Span[] {
  const lead = /^[\s>]*\|?/.exec(line)?.[0].length ?? 0;
  const spans: Span[] = [];
  for (const match of line.slice(lead).matchAll(/((?:\\[\s\S]|[^|\\]|\\$)*)(\||$)/g)) {
    const raw = match[1] ?? '';
    const start = lead + match.index + (raw.length - raw.trimStart().length);
    if (match[2] === '' && raw.trim() === '') break;
    spans.push({ start: offset + start, end: offset + start + raw.trim().length });
  }
  return spans;
}
