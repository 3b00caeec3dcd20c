import type { Cell, Table } from '../model/outline.ts';
import { lineStarts, positionOf, type SourceFile, type Span } from '../text/source.ts';
import { elementsNamed, findElements, hasElements, type PageElement } from './elements.ts';
import type { RawBlock } from './parser.ts';
import { readCell } from './pipe-table.ts';

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
  if (!hasElements(page.text)) return { blocks: [], covers: () => false };
  const roots = findElements(maskCode(page, blocks));
  const tables = [
    ...elementsNamed(roots, new Set(['table'])).map((element) => tableOf(page, element)),
    ...elementsNamed(roots, new Set(['dl'])).map((element) => definitionsOf(page, element)),
    ...componentRuns(roots).map((run) => membersOf(page, run)),
  ].filter(({ rows }) => rows.length > 0);
  const found = tables.map((table) => ({ line: positionOf(page, table.span.start).line - 1, table }));
  const covered = coveredLines(page, tables);
  return {
    blocks: found.sort((a, b) => a.line - b.line),
    covers: (block) => covered.has(block.lines[0]) && !(block.kind === 'fence' && block.fenced) && block.kind !== 'heading',
  };
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

function cellOf(page: SourceFile, { innerStart, innerEnd }: PageElement): Cell {
  const raw = page.text.slice(innerStart, innerEnd);
  const lead = raw.length - raw.trimStart().length;
  return readCell(toMarkdown(raw), { start: innerStart + lead, end: innerStart + Math.max(lead, raw.trimEnd().length) });
}

/** What HTML marks as code, link or list, as Markdown marks it; fences are left out, as they are blocks of their own. */
function toMarkdown(html: string): string {
  return html
    .replace(/^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1[ \t]*$/gm, ' ')
    .replace(/<code\b[^>]{0,300}>([^<`]*)<\/code>/gi, '`$1`')
    .replace(/<a\s[^<>]{0,300}?href\s*=\s*["']([^"'<>\s]*)["'][^<>]{0,300}>([^<]*)<\/a>/gi, '[$2]($1)')
    .replace(/\s+/g, ' ')
    .trim();
}

function definitionsOf(page: SourceFile, element: PageElement): Table {
  const rows: Cell[][] = [];
  for (const child of elementsNamed(element.children, new Set(['dt', 'dd']))) {
    if (child.name === 'dt') rows.push([cellOf(page, child)]);
    else if (rows.at(-1)?.length === 1) rows.at(-1)?.push(cellOf(page, child));
  }
  const span = spanOf(element);
  return {
    kind: 'table',
    header: headerOf(['Name', 'Description'], span),
    rows: rows.filter(({ length }) => length > 1),
    span,
    tab: undefined,
  };
}

/** Members as components show them: what names the member in its attributes, in the order of the most usual. */
const NAMING = ['body', 'name', 'field', 'property', 'attribute', 'path'] as const;

function memberName({ attributes }: PageElement): string | undefined {
  return NAMING.map((key) => attributes[key]).find((name) => name !== undefined && name !== '');
}

/** Whether an element says of one member what it is. */
function isMember(element: PageElement): boolean {
  const { attributes, name } = element;
  if (!/^[A-Z]/.test(name) || memberName(element) === undefined) return false;
  return /field|param|prop|attribute|member/i.test(name) || attributes['type'] !== undefined;
}

/** Members that stand beside each other, as runs; what stands in a member belongs to it. */
function componentRuns(roots: readonly PageElement[]): readonly (readonly PageElement[])[] {
  const own = roots.filter(isMember);
  const runs: PageElement[][] = [];
  let last: PageElement | undefined;
  for (const element of roots) {
    if (isMember(element)) {
      if (last === undefined || !isMember(last)) runs.push([]);
      runs.at(-1)?.push(element);
    }
    last = element;
  }
  const inner = roots.filter((element) => !own.includes(element)).flatMap(({ children }) => componentRuns(children));
  return [...runs, ...inner];
}

function membersOf(page: SourceFile, run: readonly PageElement[]): Table {
  const rows: Cell[][] = [];
  const visit = (elements: readonly PageElement[], owner: string): void => {
    for (const element of elements) {
      if (!isMember(element)) {
        visit(element.children, owner);
        continue;
      }
      const name = owner + (memberName(element) ?? '');
      rows.push(rowOfMember(page, element, name));
      const isList = /\[\]|array|list/i.test(unbraced(element.attributes['type'] ?? ''));
      visit(element.children, `${name}${isList ? '[]' : ''}.`);
    }
  };
  visit(run, '');
  const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  return {
    kind: 'table',
    header: headerOf(['Name', 'Type', 'Required', 'Default', 'Description'], span),
    rows,
    span,
    tab: undefined,
  };
}

function rowOfMember(page: SourceFile, element: PageElement, name: string): Cell[] {
  const { attributes, start, innerStart, innerEnd, children } = element;
  const span = { start, end: innerStart };
  const text = (value: string): Cell => readCell(value, span);
  const own = page.text.slice(innerStart, Math.min(innerEnd, ...children.map((child) => child.start)));
  const required = attributes['required'];
  const optional = attributes['optional'] ?? attributes['nullable'];
  const presence =
    required !== undefined && unbraced(required) !== 'false'
      ? 'yes'
      : optional !== undefined || required !== undefined
        ? 'no'
        : '';
  const fallback = unbraced(attributes['default'] ?? '');
  return [
    text(`\`${name}\``),
    text(unbraced(attributes['type'] ?? '')),
    text(presence),
    text(fallback),
    readCell(toMarkdown(own), span),
  ];
}

/** `{"string"}` → `string`. */
function unbraced(value: string): string {
  return value.replace(/^\{\s*["'`]?|["'`]?\s*\}$/g, '');
}

function headerOf(names: readonly string[], { start }: Span): readonly Cell[] {
  return names.map((name) => readCell(name, { start, end: start }));
}

function spanOf({ start, end }: PageElement): Span {
  return { start, end };
}
