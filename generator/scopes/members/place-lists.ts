import type { MemberClaim } from '../../claims/tables/member-tables.ts';
import type { DataTable, DocumentedMember } from '../../model/documented.ts';
import type { Example } from '../../model/reading.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { unstated } from '../../type-names/read-type.ts';
import { SEPARATOR } from '../discriminator/event-of-payload.ts';
import type { EventSet } from '../events/event-set.ts';
import { type Layout, layoutOf, type ScopedList, sharedNames } from './payload-layout.ts';
import { below, placeOfMembers, type Spot } from './place-members.ts';

/**
 * Puts each list of members to where in the payload it belongs. A list of an event that no example shows goes where the lists
 * of other events go, or into the member that varies from event to event; what all examples have around it is the event's as well.
 */
export function placeLists(set: EventSet, lists: readonly ScopedList[], examples: readonly Example[]): readonly DataTable[] {
  const layout = layoutOf(set, lists, examples);
  const shown = lists.map((list) => ({ list, path: placeShown(list, layout) }));
  const votes = shown.flatMap(({ list, path }) => (path !== undefined && list.types !== undefined ? [path] : []));
  const usual = mostFrequent(votes);
  const placed = shown.map(({ list, path }) => ({ list, path: path ?? placeUnshown(list, layout, usual) }));
  const tables = placed.map(({ list, path }) => ({ types: list.types, members: below(path, ownMembers(list, layout)) }));
  return [...tables, ...envelopesOf(placed, layout, examples), ...envelopeOfListed(set, lists, { layout, examples })];
}

function ownMembers({ claim: { members } }: ScopedList, { isEnveloped }: Layout): readonly DocumentedMember[] {
  return members.map((member) =>
    member.path[0] === 'data' && member.path.length > 1 && isEnveloped ? { ...member, path: member.path.slice(1) } : member,
  );
}

/** Where a list belongs by what the payloads of its events show, or those of all where it is about all. */
function placeShown(list: ScopedList, layout: Layout): readonly string[] | undefined {
  const own = (list.types ?? []).flatMap((type) => layout.byType.get(type) ?? []);
  if (own.length === 0 && list.types !== undefined) return undefined;
  const spots = own.length > 0 ? own : layout.all;
  const members = ownMembers(list, layout);
  if (layout.isEnveloped)
    return placeOfMembers(
      members,
      spots.filter((spot) => spot.path.length === 0),
      [],
    );
  return placeOfMembers(members, spots, saysData(list.claim) ? (containerOf(spots) ?? []) : []);
}

function saysData({ introduction, heading }: MemberClaim): boolean {
  return /\bdata\b|\battributes\b/i.test(`${introduction} ${heading}`);
}

/** The member of a payload that holds the data, by its usual names. */
function containerOf(spots: readonly Spot[]): readonly string[] | undefined {
  return spots.find(({ path }) => path.length > 0 && /^(?:.*data|payload|object|attributes)$/i.test(path.at(-1) ?? ''))?.path;
}

/** Where a list of an event without example belongs: at the root if it names what stands there, else where others' data is. */
function placeUnshown(list: ScopedList, layout: Layout, usual: readonly string[] | undefined): readonly string[] {
  if (layout.isEnveloped) return [];
  const names = new Set(ownMembers(list, layout).map(({ path }) => path[0]?.toLowerCase() ?? ''));
  const told = [...names].filter((name) => layout.around.has(name));
  const holds = (layout.container ?? usual ?? [])[0]?.toLowerCase();
  if (told.length > 1 || (holds !== undefined && names.has(holds))) return [];
  if (usual !== undefined && usual.length > 0) return usual;
  if (layout.container !== undefined) return layout.container;
  return usual ?? placeOfMembers(list.claim.members, layout.all, saysData(list.claim) ? (containerOf(layout.all) ?? []) : []);
}

function mostFrequent(paths: readonly (readonly string[])[]): readonly string[] | undefined {
  const counts = new Map<string, { path: readonly string[]; count: number }>();
  for (const path of paths) {
    const key = path.join(SEPARATOR);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { path, count: 1 });
    else known.count++;
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best !== undefined && best.count * 2 > paths.length ? best.path : undefined;
}

/** What the examples of at least two events have around what varies, for events whose lists leave it out. */
function envelopesOf(
  placed: readonly { readonly list: ScopedList; readonly path: readonly string[] }[],
  layout: Layout,
  examples: readonly Example[],
): readonly DataTable[] {
  if (layout.isEnveloped || layout.byType.size < 2) return [];
  const unshown = new Map<string, boolean>();
  for (const { list, path } of placed)
    for (const type of list.types ?? []) {
      if (layout.byType.has(type)) continue;
      const names = list.claim.members.map((member) => member.path[0]?.toLowerCase() ?? '');
      const leavesOut = path.length > 0 || !names.some((name) => layout.around.has(name));
      unshown.set(type, (unshown.get(type) ?? true) && leavesOut);
    }
  const types = [...unshown].flatMap(([type, leavesOut]) => (leavesOut ? [type] : []));
  if (types.length === 0) return [];
  const [holds] = layout.container ?? [];
  const nodes = examples.flatMap(({ sample }) => sample ?? []);
  const [sample] = examples;
  if (sample === undefined) return [];
  const values = valuesOf(nodes);
  const members = sharedNames(nodes)
    .filter((name) => name !== holds)
    .flatMap((name) => sharedMember(name, values.get(name) ?? [], sample));
  return members.length === 0 ? [] : [{ types, members }];
}

/**
 * What examples have around the member that holds each event's own data is what events have too which a page only lists, where
 * payloads say which event they are. What that member holds stays open.
 */
function envelopeOfListed(
  { discriminator, events }: EventSet,
  lists: readonly ScopedList[],
  { layout, examples }: { readonly layout: Layout; readonly examples: readonly Example[] },
): readonly DataTable[] {
  const [holds, ...further] = layout.container ?? [];
  const [sample] = examples;
  if (discriminator === undefined || layout.isEnveloped || holds === undefined || further.length > 0 || sample === undefined)
    return [];
  if (lists.some(({ types }) => types === undefined)) return [];
  const told = new Set(lists.flatMap(({ types }) => types ?? []));
  const types = events.flatMap(({ type }) => (layout.byType.has(type) || told.has(type) ? [] : [type]));
  const nodes = examples.flatMap((example) => example.sample ?? []);
  const values = valuesOf(nodes);
  const members = sharedNames(nodes)
    .filter((name) => name !== holds)
    .flatMap((name) => sharedMember(name, values.get(name) ?? [], sample));
  return types.length === 0 || members.length === 0 ? [] : [{ types, members }];
}

/** What some objects have at their members, by name. */
function valuesOf(nodes: readonly JsonNode[]): ReadonlyMap<string, readonly JsonNode[]> {
  const values = new Map<string, JsonNode[]>();
  for (const { name, value } of nodes.flatMap((node) => (node.kind === 'object' ? node.members : []))) {
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  }
  return values;
}

/** A member of the kinds that all examples show it to be. */
function sharedMember(name: string, values: readonly JsonNode[], { payload, place }: Example): readonly DocumentedMember[] {
  const kinds = new Set(values.flatMap(({ kind }) => (kind === 'null' || kind === 'type' ? [] : [kind])));
  const nullable = values.some(({ kind }) => kind === 'null');
  const first = payload.kind === 'object' ? payload.members.find((member) => member.name === name) : undefined;
  const span = first?.nameSpan ?? place.span;
  const type = { ...unstated, kinds: [...kinds], nullable };
  return [{ path: [name], type, optional: undefined, description: undefined, knownValues: [], place: { ...place, span } }];
}
