import type { Cell, Table } from '../../model/outline.ts';
import { lineStarts, lineText, type SourceFile, type Span } from '../../text/source.ts';
import type { RawBlock } from '../parser.ts';
import { linesOfCode } from './lines-of-code.ts';
import { readCell } from './pipe-table.ts';

/**
 * Tables whose cells can be several lines long, as Diplodoc and others write them: `#|` opens one, `|#` closes it, each row
 * stands between `||`, and `|` divides its cells. A first row that is all bold heads it. One without an end ends with the page.
 */
export function findBarTables(page: SourceFile, blocks: readonly RawBlock[]): readonly Table[] {
  if (!/^[ \t]*#\|/m.test(page.text)) return [];
  const starts = lineStarts(page);
  const code = linesOfCode(blocks);
  const tables: Table[] = [];
  let open: { readonly start: number; readonly rows: Span[]; row: number | undefined } | undefined;
  const close = (end: number): void => {
    if (open !== undefined) tables.push(tableOf(page, open.rows, { start: open.start, end }));
    open = undefined;
  };
  for (const [line, lineStart] of starts.entries()) {
    const text = lineText(page, line + 1);
    const trimmed = text.trim();
    const start = lineStart + text.length - text.trimStart().length;
    if (open === undefined) {
      if (trimmed.startsWith('#|') && !code.has(line)) open = { start, rows: [], row: undefined };
      continue;
    }
    if (trimmed === '|#') {
      close(start + 2);
      continue;
    }
    const begins = open.row === undefined && trimmed.startsWith('||');
    if (begins) open.row = start;
    if (open.row === undefined || !trimmed.endsWith('||') || (begins && trimmed.length < 4)) continue;
    open.rows.push({ start: open.row + 2, end: lineStart + text.trimEnd().length - 2 });
    open.row = undefined;
  }
  close(page.text.length);
  return tables.filter(({ rows }) => rows.length > 0);
}

function tableOf(page: SourceFile, spans: readonly Span[], span: Span): Table {
  const rows = spans.map((row) => cellSpans(page.text, row));
  const isBold = ({ start, end }: Span): boolean => /^\*\*[^*]+\*\*$/.test(page.text.slice(start, end));
  const headed = rows.length > 1 && rows[0]?.every(isBold) === true;
  const cells = rows.map((row) => row.map((cell): Cell => readCell(page.text.slice(cell.start, cell.end), cell)));
  return { kind: 'table', header: headed ? (cells[0] ?? []) : [], rows: headed ? cells.slice(1) : cells, span, tab: undefined };
}

/** The ranges of a row's cells; a bar in code or behind a backslash does not divide. */
function cellSpans(text: string, row: Span): readonly Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    spans.push({ start: Math.min(start, to), end: Math.max(start, from + raw.trimEnd().length) });
  };
  let from = row.start;
  for (const match of text.slice(row.start, row.end).matchAll(/(`+)[\s\S]*?\1|\\[\s\S]|\|/g)) {
    if (match[0] !== '|') continue;
    add(from, row.start + match.index);
    from = row.start + match.index + 1;
  }
  add(from, row.end);
  return spans;
}
