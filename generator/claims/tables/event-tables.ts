import type { Cell, Outline, Section, Table } from '../../model/outline.ts';
import type { Place, Span } from '../../text/source.ts';
import { eventNameStrength } from '../event-names.ts';
import { objectInCell } from '../fences/json-in-cell.ts';
import { nonEnglishColumnMeaning } from './column-meanings.ts';
import { eventColumn, namesIn } from './events/event-column.ts';
import { rowsOfFamilies } from './events/family-rows.ts';
import { isMatrix } from './member-matrix.ts';
import { rowsByEvent } from './members-by-event.ts';

/** A place of the page that names an event as such. */
export interface EventClaim {
  readonly type: string;
  readonly description: string | undefined;
  readonly place: Place;
  readonly section: Section;
  readonly by: 'table' | 'list' | 'heading' | 'header';
  /** 3 is a name of several parts, 2 joined words, 1 one word, 0 words as people write them. */
  readonly strength: number;
  /** Where a link at the name leads, without `#`. */
  readonly anchor: string | undefined;
  /** What the row of the event calls its data, by name or anchor: "`incident`" in a column of data types. */
  readonly data?: string;
  /** Whether an enumeration lists it whose very name says that it is one of events: `WebhookEventType`. */
  readonly isEnumerated?: boolean;
}

const DESCRIBES = /description|meaning|published|when|summary|details|trigger(?:ed|s)?\b|sent|occurs|fires/i;

/**
 * The events that the tables of a page list: one or several a row, in a column of events, with the description beside it.
 * @example
 * readEventTables(page('| Event | Description |\n| --- | --- |\n| `order.paid` | The order is paid. |')).map(({ type }) => type)
 * // → ['order.paid']
 */
export function readEventTables(outline: Outline): readonly EventClaim[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? eventsOf(block, section, outline) : [])),
  );
}

/** Whether a table lists events. */
export function isEventTable(table: Table, section: Section): boolean {
  return eventColumn(table, section) !== undefined;
}

/** The events that each row of a table names; nothing if it lists none. */
export function eventsOfRows(table: Table, section: Section): readonly (readonly string[])[] {
  const column = eventColumn(table, section);
  return column === undefined ? [] : table.rows.map((row) => (row[column] === undefined ? [] : namesIn(row[column])));
}

/** The events that head the columns of a matrix of members. */
function eventsOfMatrix({ header }: Table, section: Section, outline: Outline): readonly EventClaim[] {
  const cells = header.slice(1).filter(({ text }) => eventNameStrength(text) === 3);
  if (cells.length < 2) return [];
  return cells.map(({ text, span, links: [link] }) => {
    const anchor = link?.target.startsWith('#') === true ? link.target.slice(1).toLowerCase() : undefined;
    return { ...namedIn(text, span, section, outline), anchor };
  });
}

/** The events that a table of members, or of families, names beside them. What is said in a row is about its member or family. */
function eventsBeside(table: Table, section: Section, outline: Outline): readonly EventClaim[] {
  const families = rowsOfFamilies(table);
  const ofMembers = families.length > 0 ? [] : (rowsByEvent(table) ?? []);
  const rows = ofMembers.map((group) => ({ events: group.events, span: group.rows[0]?.[0]?.span ?? table.span }));
  return [...families, ...rows].flatMap(({ events, span }) => events.map((type) => namedIn(type, span, section, outline)));
}

/** An event that a table names, without anything that it says of it. */
function namedIn(type: string, span: Span, section: Section, { page }: Outline): EventClaim {
  const place = { file: page, span };
  return { type, description: undefined, place, section, by: 'table', strength: eventNameStrength(type), anchor: undefined };
}

function eventsOf(table: Table, section: Section, outline: Outline): readonly EventClaim[] {
  const column = eventColumn(table, section);
  if (column === undefined)
    return isMatrix(table) ? eventsOfMatrix(table, section, outline) : eventsBeside(table, section, outline);
  const described = table.header.findIndex(
    (cell, index) => index !== column && (DESCRIBES.test(cell.text) || nonEnglishColumnMeaning(cell.text) === 'description'),
  );
  const data = dataColumn(table, column);
  const beside = described !== -1 ? described : table.rows.every((row) => row.length === 2) ? 1 - column : -1;
  return table.rows.flatMap((row) => {
    const cell = row[column];
    if (cell === undefined) return [];
    const told = row[beside];
    const description = told === undefined || objectInCell(told) !== undefined ? undefined : told.text || undefined;
    return namesIn(cell).map((type) => ({
      ...namedIn(type, cell.span, section, outline),
      description,
      anchor: anchorOf(row, cell),
      ...dataOf(row[data]),
    }));
  });
}

const HOLDS_DATA = /\b(?:data|payload|object|body|value|resource|schema|model|structure)\b/i;

/** The column that names what each event brings; -1 if there is none. */
function dataColumn({ header, rows }: Table, events: number): number {
  return header.findIndex(
    ({ text }, index) =>
      index !== events &&
      HOLDS_DATA.test(text) &&
      rows.some((row) => dataOf(row[index]) !== undefined) &&
      rows.every((row) => row[index] === undefined || row[index].text.length < 60),
  );
}

/** The one link or code of a cell, as what leads to the section that documents it. */
function dataOf(cell: Cell | undefined): { readonly data: string } | undefined {
  const [link, ...others] = cell?.links ?? [];
  if (link !== undefined) return others.length === 0 && link.target.startsWith('#') ? { data: link.target.slice(1) } : undefined;
  const [code, ...more] = cell?.codes ?? [];
  return code !== undefined && more.length === 0 && cell?.text.trim() === code ? { data: code } : undefined;
}

/** Where a row leads: by a link of the event's own cell or of another, or by an anchor that stands in it. */
function anchorOf(row: readonly Cell[], cell: Cell): string | undefined {
  const target = [cell, ...row].flatMap(({ links }) => links).find((link) => link.target.includes('#'))?.target;
  return target === undefined ? cell.anchors[0] : target.slice(target.indexOf('#') + 1).toLowerCase();
}
