import type { Cell, Outline, Section, Table } from '../../model/outline.ts';
import { embed } from '../../text/embedded.ts';
import { readJson } from '../../text/json/read-lenient-json.ts';
import type { SourceFile } from '../../text/source.ts';
import type { JsonFence } from '../fences/json-fences.ts';
import { readSkeleton } from '../fences/skeletons.ts';
import { eventsOfRows } from './event-tables.ts';

/**
 * The JSON that tables of events have in a column of payloads, each with the events of its row.
 * @example
 * readJsonCells(page('| Event | Payload |\n| --- | --- |\n| `order.paid` | `{ "id": "A-17" }` |')).map(({ events }) => events)
 * // → [['order.paid']]
 */
export function readJsonCells(outline: Outline): readonly JsonFence[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' && hasPayloads(block) ? payloadsOf(block, section, outline) : [])),
  );
}

function hasPayloads({ rows }: Table): boolean {
  return rows.some((row) => row.some((cell) => jsonIn(cell) !== undefined));
}

function payloadsOf(table: Table, section: Section, outline: Outline): readonly JsonFence[] {
  const events = eventsOfRows(table, section);
  return table.rows.flatMap((row, index) => {
    const types = events[index] ?? [];
    return types.length === 0 ? [] : row.flatMap((cell) => payloadOf(cell, { section, events: types }, outline));
  });
}

function payloadOf(
  cell: Cell,
  about: Required<Pick<JsonFence, 'section' | 'events'>>,
  { page, limits }: Outline,
): readonly JsonFence[] {
  const text = jsonIn(cell);
  const at = text === undefined ? -1 : originOf(text, cell, page);
  if (text === undefined || at === -1) return [];
  const code = embed(page, [{ text, origin: at }]);
  const reading = readJson(code, limits);
  if (!reading.ok) return [];
  const fence = { kind: 'fence' as const, language: 'json', code, span: cell.span, title: undefined, tab: undefined };
  return reading.values.flatMap((value) => (value.kind === 'object' ? [{ value: readSkeleton(value), fence, ...about }] : []));
}

/** The one piece of code in a cell, if it is an object. */
function jsonIn({ codes }: Cell): string | undefined {
  const [code, ...others] = codes;
  return code !== undefined && others.length === 0 && /^\s*\{\s*["'][\s\S]*\}\s*$/.test(code) ? code : undefined;
}

function originOf(text: string, { span }: Cell, { text: page }: SourceFile): number {
  const within = page.slice(span.start, span.end).indexOf(text);
  return within === -1 ? -1 : span.start + within;
}
