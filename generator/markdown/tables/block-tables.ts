import type { Cell, Table } from '../../model/outline.ts';
import { embed } from '../../text/embedded.ts';
import { memberOf } from '../../text/json/node.ts';
import { readJson } from '../../text/json/read-lenient-json.ts';
import { positionOf, type SourceFile, type Span } from '../../text/source.ts';
import type { RawBlock } from '../parser.ts';
import { linesOfCode } from './lines-of-code.ts';
import { readCell } from './pipe-table.ts';

const OPEN = '[block:parameters]';
const CLOSE = '[/block]';

/**
 * Tables that stand in a page as JSON, as ReadMe stores them: `[block:parameters]`, an object whose `data` has the cells by
 * column and row (`h-0` heads the first column, `2-0` is its third cell), and `[/block]`.
 */
export function findBlockTables(page: SourceFile, blocks: readonly RawBlock[]): readonly Table[] {
  const { text } = page;
  const tables: Table[] = [];
  if (!text.includes(OPEN)) return tables;
  const code = linesOfCode(blocks);
  for (let start = text.indexOf(OPEN); start >= 0; ) {
    const end = text.indexOf(CLOSE, start);
    if (end < 0) break;
    const inner = { start: start + OPEN.length, end };
    if (!code.has(positionOf(page, start).line - 1)) tables.push(tableOf(page, inner, { start, end: end + CLOSE.length }));
    start = text.indexOf(OPEN, end);
  }
  return tables;
}

function tableOf(page: SourceFile, inner: Span, span: Span): Table {
  const reading = readJson(embed(page, [{ text: page.text.slice(inner.start, inner.end), origin: inner.start }]));
  const data = reading.ok ? memberOf(reading.values[0], 'data') : undefined;
  const rows = new Map<number, Cell[]>();
  const header: Cell[] = [];
  for (const { name, value } of data?.kind === 'object' ? data.members : []) {
    const [, row = '', column = ''] = /^(h|\d{1,6})-(\d{1,3})$/.exec(name) ?? [];
    if (column === '' || value.kind !== 'string') continue;
    const cells = row === 'h' ? header : (rows.get(Number(row)) ?? []);
    if (row !== 'h') rows.set(Number(row), cells);
    cells[Number(column)] = readCell(value.value.replace(/\s*\n\s*/g, ' '), value.span);
  }
  const empty = readCell('', { start: span.start, end: span.start });
  const whole = (cells: readonly Cell[]): readonly Cell[] => Array.from(cells, (cell) => cell ?? empty);
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([, cells]) => whole(cells));
  return { kind: 'table', header: whole(header), rows: sorted, span, tab: undefined };
}
