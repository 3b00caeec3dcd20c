import type { ListedEvent } from '../model/reading.ts';
import { lastPart } from '../text/case.ts';

/** The events of a page by what a heading may call them. */
export interface EventNames {
  /** In lower case: whole types, and their last parts. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** In lower case: last parts only. */
  readonly byLastPart: ReadonlyMap<string, readonly number[]>;
  readonly lengths: readonly number[];
  readonly types: readonly string[];
}

/** Prepares the search for events in headings, so that a page of many tables and many events is read in one pass. */
export function eventNames(events: readonly ListedEvent[]): EventNames {
  const byName = new Map<string, number[]>();
  const byLastPart = new Map<string, number[]>();
  for (const [index, { type }] of events.entries()) {
    const last = lastPart(type).toLowerCase();
    add(byLastPart, last, index);
    for (const name of new Set([type.toLowerCase(), last])) add(byName, name, index);
  }
  const lengths = [...new Set([...byLastPart.keys()].map(({ length }) => length))];
  return { byName, byLastPart, lengths, types: events.map(({ type }) => type) };
}

/** The types of the events that one of the headings names, in the order of the page. */
export function eventsNamedBy(headings: readonly string[], names: EventNames): readonly string[] {
  const found = new Set(headings.flatMap((heading) => [...namedEvents(heading, names), ...eventsWithData(heading, names)]));
  return [...found].sort((a, b) => a - b).map((index) => names.types[index] ?? '');
}

/** `Microsoft.Communication.CallEnded`, `CallEnded` and `CallEnded event`. */
function namedEvents(heading: string, { byName }: EventNames): readonly number[] {
  const name = heading
    .replace(/\s+event$/i, '')
    .trim()
    .toLowerCase();
  return byName.get(name) ?? [];
}

/** `AcsCallEndedEventData` for `Microsoft.Communication.CallEnded`. */
function eventsWithData(heading: string, { byLastPart, lengths }: EventNames): readonly number[] {
  if (!/^\w+Data$/.test(heading)) return [];
  const name = heading.toLowerCase().replace(/(?:event)?data$/, '');
  return lengths.flatMap((length) => (length > name.length ? [] : (byLastPart.get(name.slice(name.length - length)) ?? [])));
}

function add(map: Map<string, number[]>, name: string, index: number): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [index]);
  else known.push(index);
}
