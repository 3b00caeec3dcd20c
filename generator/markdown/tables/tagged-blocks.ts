import type { Cell, Table } from '../../model/outline.ts';
import { lineStarts, positionOf, type SourceFile } from '../../text/source.ts';
import { elementsNamed, findElements, hasElements, type PageElement } from '../elements.ts';
import type { RawBlock } from '../parser.ts';
import { findBarTables } from './bar-tables.ts';
import { findBlockTables } from './block-tables.ts';
import { componentRuns, membersOf } from './member-components.ts';
import { schemaTables } from './schema-components.ts';
import { cellOf, memberTable, spanOf } from './tagged-cells.ts';

/** A table that is written in tags, with the line that it starts on, from 0. */
export interface TaggedBlock {
  readonly line: number;
  readonly table: Table;
}

/** The blocks of a page that are written in tags. */
export interface TaggedBlocks {
  readonly blocks: readonly TaggedBlock[];
  /** Whether a block of Markdown is nothing but the text of one of them. */
  readonly covers: (block: RawBlock) => boolean;
}

/** Finds HTML tables, definition lists, and components that document one member each. Fences within them stay blocks of their own. */
export function findTags(page: SourceFile, blocks: readonly RawBlock[]): TaggedBlocks {
  const marked = [...findBarTables(page, blocks), ...findBlockTables(page, blocks)];
  if (!hasElements(page.text) && marked.length === 0) return { blocks: [], covers: () => false };
  const roots = hasElements(page.text) ? findElements(maskCode(page, blocks)) : [];
  const tables = [
    ...elementsNamed(roots, new Set(['table'])).map((element) => tableOf(page, element)),
    ...elementsNamed(roots, new Set(['dl'])).map((element) => definitionsOf(page, element)),
    ...componentRuns(roots, headingsOf(page, blocks)).map((run) => membersOf(page, run)),
    ...schemaTables(page, roots),
    ...marked,
  ].filter(({ rows }) => rows.length > 0);
  const found = tables.map((table) => ({ line: positionOf(page, table.span.start).line - 1, table }));
  const covered = coveredLines(page, tables);
  return {
    blocks: found.sort((a, b) => a.line - b.line),
    covers: (block) => covered.has(block.lines[0]) && !(block.kind === 'fence' && block.fenced) && block.kind !== 'heading',
  };
}

/** Where the headings of a page start. */
function headingsOf(page: SourceFile, blocks: readonly RawBlock[]): readonly number[] {
  const starts = lineStarts(page);
  return blocks.flatMap((block) => (block.kind === 'heading' ? [starts[block.lines[0]] ?? 0] : []));
}

/** The page with everything that is code blanked, so that what looks like a tag there is none. Offsets stay. */
function maskCode(page: SourceFile, blocks: readonly RawBlock[]): string {
  const starts = lineStarts(page);
  let masked = '';
  let at = 0;
  for (const block of blocks) {
    if (block.kind !== 'fence' || !block.fenced) continue;
    const [from, to] = [starts[block.lines[0]] ?? 0, starts[block.lines[1]] ?? page.text.length];
    if (from < at) continue;
    masked += maskInline(page.text.slice(at, from)) + blank(page.text.slice(from, to));
    at = to;
  }
  return masked + maskInline(page.text.slice(at));
}

function maskInline(text: string): string {
  return text.replace(/`[^`\n]{1,300}`/g, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function coveredLines(page: SourceFile, tables: readonly Table[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { span } of tables) {
    const to = positionOf(page, Math.max(span.start, span.end - 1)).line - 1;
    for (let line = positionOf(page, span.start).line - 1; line <= to; line++) covered.add(line);
  }
  return covered;
}

function tableOf(page: SourceFile, element: PageElement): Table {
  const rows = rowsOf(element).map((row) => row.children.filter(({ name }) => name === 'td' || name === 'th'));
  const isHeader = (cells: readonly PageElement[]): boolean => cells.length > 1 && cells.every(({ name }) => name === 'th');
  const first = rows[0] ?? [];
  const inHead = elementsNamed(element.children, new Set(['thead'])).some((head) =>
    rowsOf(head).includes(rowsOf(element)[0] as PageElement),
  );
  const headed = isHeader(first) || inHead;
  const [header, body] = headed ? [first, rows.slice(1)] : [[], rows];
  return {
    kind: 'table',
    header: header.flatMap((cell) => cellsOf(page, cell)),
    rows: body.filter((cells) => cells.length > 0).map((cells) => cells.flatMap((cell) => cellsOf(page, cell))),
    span: spanOf(element),
    tab: undefined,
  };
}

function rowsOf(element: PageElement): readonly PageElement[] {
  return elementsNamed(element.children, new Set(['tr']));
}

/** The cell, as often as it is wide. */
function cellsOf(page: SourceFile, element: PageElement): readonly Cell[] {
  const width = Math.min(Math.max(Number.parseInt(element.attributes['colspan'] ?? '1', 10) || 1, 1), 20);
  return new Array<Cell>(width).fill(cellOf(page, element));
}

function definitionsOf(page: SourceFile, element: PageElement): Table {
  const rows: Cell[][] = [];
  for (const child of elementsNamed(element.children, new Set(['dt', 'dd']))) {
    if (child.name === 'dt') rows.push([cellOf(page, child)]);
    else if (rows.at(-1)?.length === 1) rows.at(-1)?.push(cellOf(page, child));
  }
  const defined = rows.filter(({ length }) => length > 1);
  return memberTable(['Name', 'Description'], defined, spanOf(element));
}
