import type { ExplorerData, ShownCatalog, ShownCode } from '../../generator/model/explorer/data.ts';
import type { ShownEvent, ShownMember, ShownType } from '../../generator/model/explorer/members.ts';
import type { ShownPlace } from '../../generator/model/explorer/texts.ts';
import { later, readBlock } from './decode.ts';
import { type Way, waysTo } from './ways.ts';

/** A member and what it belongs to: its key is the same wherever its type is found. */
interface KeyedMember {
  readonly key: string;
  /** The name of the type, or the type of the event, that has it. */
  readonly owner: string;
  readonly member: ShownMember;
}

/** What a place of a text speaks for. */
export interface Mark {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** The keys of members, and of events by their types. */
  readonly keys: readonly string[];
}

/** A catalog with what is looked up in it. */
export interface Catalog extends ShownCatalog {
  readonly number: number;
  readonly eventsByType: ReadonlyMap<string, ShownEvent>;
  readonly typesByName: ReadonlyMap<string, ShownType>;
  readonly members: ReadonlyMap<string, KeyedMember>;
  /** Where each type is found first. */
  readonly ways: ReadonlyMap<string, Way>;
  /** The marks of each text, in the order of the text. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

/** All that the page shows. */
export interface Store {
  readonly data: ExplorerData;
  readonly catalogs: readonly Catalog[];
  /** The code of each catalog, read when it is first asked for. */
  readonly code: () => Promise<readonly ShownCode[]>;
  /** The script of guards of each catalog, likewise. */
  readonly guards: () => Promise<readonly string[]>;
}

/** Reads what the page holds. */
export async function openStore(): Promise<Store> {
  const data = await readBlock<ExplorerData>('data-0');
  return {
    data,
    catalogs: data.catalogs.map(indexed),
    code: later(() => readBlock<readonly ShownCode[]>('data-1')),
    guards: later(() => readBlock<readonly string[]>('data-2')),
  };
}

/** The key of a member: what has it, and its name. No name of a type or event has a line end in it. */
export function memberKey(owner: string, name: string): string {
  return `${owner}\n${name}`;
}

function indexed(catalog: ShownCatalog, number: number): Catalog {
  const owned = [
    ...catalog.events.map(({ type, around }) => ({ owner: type, members: around })),
    ...catalog.types.map(({ name, members }) => ({ owner: name, members })),
  ];
  const keyed = owned.flatMap(({ owner, members }) =>
    members.map((member) => ({ key: memberKey(owner, member.name), owner, member })),
  );
  const typesByName = new Map(catalog.types.map((type) => [type.name, type]));
  return {
    ...catalog,
    number,
    eventsByType: new Map(catalog.events.map((event) => [event.type, event])),
    typesByName,
    ways: waysTo(catalog.events, typesByName),
    members: new Map(keyed.map((one) => [one.key, one])),
    marks: marksOf(catalog, keyed),
  };
}

function marksOf({ events }: ShownCatalog, keyed: readonly KeyedMember[]): ReadonlyMap<number, readonly Mark[]> {
  const byPlace = new Map<string, { place: ShownPlace; keys: Set<string> }>();
  const add = (place: ShownPlace, key: string): void => {
    const name = place.join();
    const known = byPlace.get(name);
    if (known === undefined) byPlace.set(name, { place, keys: new Set([key]) });
    else known.keys.add(key);
  };
  for (const { type, listed } of events) if (listed !== undefined) add(listed, type);
  for (const { key, member } of keyed) for (const [, ...place] of member.facts) add(place, key);
  const sorted = [...byPlace.values()].sort((a, b) => a.place[1] - b.place[1] || a.place[2] - b.place[2]);
  const marks = new Map<number, Mark[]>();
  for (const { place, keys } of sorted) {
    const [text, start, end] = place;
    const of = marks.get(text) ?? [];
    of.push({ id: of.length, start, end, keys: [...keys] });
    marks.set(text, of);
  }
  return marks;
}
