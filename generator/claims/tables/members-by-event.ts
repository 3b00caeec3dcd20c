import type { Cell, Table } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';
import { columnMeaning, headsEvents } from './column-meanings.ts';

/** Rows of a table of members that stand below each other and are of the same events; none where they are of all that the table is about. */
export interface RowsOfEvents {
  readonly rows: Table['rows'];
  readonly events: readonly string[];
}

const OF_ALL = /^(?:|all|any|every|both|\*|[-–—])(?: (?:events?|types?|of them))?$/i;

/**
 * The rows of a table that has a column for the events beside those for the name of a member and what it is, event by event.
 * An empty cell in the first column repeats the one above it, as such tables leave out what is the same; in another column
 * it leaves the member to all events.
 * @returns Nothing if the table has no such column.
 */
export function rowsByEvent(table: Table): readonly RowsOfEvents[] | undefined {
  const column = eventsColumn(table);
  if (column === undefined) return undefined;
  const groups: { rows: Table['rows'][number][]; events: readonly string[] }[] = [];
  for (const row of table.rows) {
    const text = row[column]?.text.trim() ?? '';
    const last = groups.at(-1);
    const own = row[column] === undefined ? [] : namesIn(row[column]);
    const isRepeated = column === 0 && text === '' && last !== undefined;
    if (last !== undefined && (isRepeated || own.join() === last.events.join())) last.rows.push(row);
    else groups.push({ rows: [row], events: own });
  }
  return groups;
}

/** The column of events in a table of members; `undefined` if it has none, or cells in it hold anything else. */
function eventsColumn({ header, rows }: Table): number | undefined {
  const meanings = header.map(({ text }) => columnMeaning(text));
  if (!meanings.includes('name') || !(meanings.includes('type') || meanings.includes('description'))) return undefined;
  const column = header.findIndex(({ text }, index) => headsEvents(text) && meanings[index] !== 'name');
  if (column === -1) return undefined;
  const cells = rows.flatMap((row) => row[column] ?? []);
  const named = cells.filter((cell) => namesIn(cell).length > 0);
  const isClear = cells.every((cell) => OF_ALL.test(cell.text.trim()) || namesIn(cell).length > 0);
  return isClear && named.length > 0 ? column : undefined;
}

/** The names in a cell: its codes, or the parts of its text; nothing if one of them is no name of an event. */
function namesIn({ text, codes }: Cell): readonly string[] {
  const parts = codes.length > 0 ? codes : text.split(/\s*(?:,|;|\bor\b|\band\b|<br ?\/?>)\s*/);
  const names = parts.map((part) => part.trim()).filter((part) => part !== '');
  return names.every((name) => eventNameStrength(name) > 1) ? names : [];
}
