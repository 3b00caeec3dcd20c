import type { Cell, Outline, Section, Table } from '../../model/outline.ts';
import { readJson } from '../../text/json/read-lenient-json.ts';
import type { JsonFence } from '../fences/json-fences.ts';
import { codeOnPage, objectInCell } from '../fences/json-in-cell.ts';
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
  return rows.some((row) => row.some((cell) => objectInCell(cell) !== undefined));
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
  const object = objectInCell(cell);
  const code = object === undefined ? undefined : codeOnPage(object, cell, page);
  if (code === undefined) return [];
  const reading = readJson(code, limits);
  if (!reading.ok) return [];
  const fence = { kind: 'fence' as const, language: 'json', code, span: cell.span, title: undefined, tab: undefined };
  return reading.values.flatMap((value) => (value.kind === 'object' ? [{ value: readSkeleton(value), fence, ...about }] : []));
}
