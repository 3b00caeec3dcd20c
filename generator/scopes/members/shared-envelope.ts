import type { DataTable, DocumentedMember } from '../../model/documented.ts';
import type { Example } from '../../model/reading.ts';
import { singular, words } from '../../text/case.ts';
import { nodeAt } from '../../text/json/node.ts';
import type { EventSet } from '../events/event-set.ts';
import { isPart, type Layout, type ScopedList } from './payload-layout.ts';
import { sharedMembersAt } from './shared-members.ts';

/** A list of members, and where in the payload it belongs. */
export interface PlacedList {
  readonly list: ScopedList;
  readonly path: readonly string[];
}

/** What is known of the deliveries of a page. */
interface Shown {
  readonly layout: Layout;
  readonly examples: readonly Example[];
  /** What they have around the member that usually holds each event's own data. */
  readonly around: readonly DocumentedMember[];
}

/** In so many places the data of events stands on one page. */
const MAX_PLACES = 20;

/**
 * What examples have around the member that holds each event's own data, for events that no example shows: their lists leave it
 * out, or they have none.
 */
export function sharedEnvelopes(
  set: EventSet,
  placed: readonly PlacedList[],
  { layout, examples, around }: Shown,
): readonly DataTable[] {
  const whole = examples.filter(({ sample }) => !isPart(sample));
  if (layout.isEnveloped || whole.length + around.length === 0) return [];
  const groups = new Map<string, { readonly path: readonly string[]; readonly types: string[] }>();
  const add = (type: string, path: readonly string[]): void => {
    const group = groups.get(path.join('.')) ?? { path, types: [] };
    groups.set(path.join('.'), group);
    group.types.push(type);
  };
  for (const [type, path] of leftOut(placed, layout)) add(type, path.length > 0 ? path : (layout.container ?? []));
  const untold = neverTold(set, placed, layout);
  for (const type of untold) add(type, layout.container ?? []);
  const tables = [...groups.values()].slice(0, MAX_PLACES).flatMap(({ path, types }): readonly DataTable[] => {
    const isUsual = path.join('.') === (layout.container ?? []).join('.');
    const members = isUsual && around.length > 0 ? around : membersBeside(path, whole);
    return members.length === 0 ? [] : [{ types, members, form: 'examples' }];
  });
  const [name, ...inner] = layout.container ?? [];
  // That the others have a member for their own data says nothing of what is in it.
  const isHolder = ({ path: [own] }: DocumentedMember): boolean => own === name && inner.length === 0;
  const holder = untold.length === 0 ? [] : membersBeside([], whole).filter(isHolder);
  return holder.length === 0 ? tables : [...tables, { types: untold, members: holder, form: 'examples' }];
}

/**
 * The events with lists that leave out what is around the data, and where that is. Of one event's examples alone it is told only
 * where the data is inside of something.
 */
function leftOut(placed: readonly PlacedList[], layout: Layout): ReadonlyMap<string, readonly string[]> {
  const withoutExample = new Map<string, readonly string[] | undefined>();
  for (const { list, path } of placed)
    for (const type of list.types ?? []) {
      if (layout.byType.has(type)) continue;
      const names = list.claim.members.map((member) => member.path[0]?.toLowerCase() ?? '');
      const leavesOut = path.length > 0 || (layout.byType.size > 1 && !names.some((name) => layout.around.has(name)));
      const known = withoutExample.has(type) ? withoutExample.get(type) : path;
      withoutExample.set(type, leavesOut ? known : undefined);
    }
  return new Map([...withoutExample].flatMap(([type, path]) => (path === undefined ? [] : [[type, path] as const])));
}

/** The events that a page only names, where payloads say which event they are, and no list is about all. */
function neverTold(set: EventSet, placed: readonly PlacedList[], layout: Layout): readonly string[] {
  const { discriminator, events } = set;
  if (discriminator === undefined || (layout.container?.length !== 1 && !isOneForAll(set, layout))) return [];
  if (placed.some(({ list }) => list.types === undefined)) return [];
  const told = new Set(placed.flatMap(({ list }) => list.types ?? []));
  return events.flatMap(({ type }) => (layout.byType.has(type) || told.has(type) ? [] : [type]));
}

/**
 * Whether all that a page shows is one event, under the heading of none, with nothing but texts, numbers and the like, of which none
 * is called after the event: then nothing in it is that event's own.
 */
function isOneForAll({ bySection, discriminator }: EventSet, { byType, all, container }: Layout): boolean {
  const [type = '', ...more] = byType.keys();
  const [spot, ...inner] = all;
  if (container !== undefined || bySection.size > 0 || spot === undefined || more.length + inner.length > 0) return false;
  const own = new Set(words(type).map(singular));
  const others = [...spot.names].filter((name) => name !== discriminator?.path[0]?.toLowerCase());
  return others.length > 1 && others.every((name) => words(name).every((word) => !own.has(singular(word))));
}

/** What all examples have on the way to a member, beside each step of it. */
function membersBeside(path: readonly string[], examples: readonly Example[]): readonly DocumentedMember[] {
  const samples = examples.flatMap(({ sample }) => sample ?? []);
  const levels = path.length === 0 ? [[]] : path.map((_, depth) => path.slice(0, depth));
  return levels.flatMap((level, depth) => {
    const nodes = level.includes('[]') ? [] : samples.flatMap((sample) => nodeAt(sample, level) ?? []);
    const [file] = examples.map(({ place }) => place.file);
    if (nodes.length < samples.length || file === undefined) return [];
    return sharedMembersAt(nodes, level, file).filter((member) => member.path.at(-1) !== path[depth]);
  });
}
