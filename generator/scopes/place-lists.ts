import type { MemberClaim } from '../claims/member-tables.ts';
import type { DataTable, DocumentedMember } from '../model/documented.ts';
import type { Example } from '../model/reading.ts';
import { unstated } from '../model/stated-type.ts';
import type { JsonNode } from '../text/json/node.ts';
import type { EventSet } from './event-set.ts';
import { below, placeOfMembers, type Spot, spotsOf } from './place-members.ts';
import { SEPARATOR } from './telling.ts';

/** A list of members with the events that it is about; `undefined` for all of the page. */
export interface ScopedList {
  readonly claim: MemberClaim;
  readonly types: readonly string[] | undefined;
}

/** Where lists of members stand in the payloads of a page, as its examples and other lists show. */
interface Layout {
  readonly byType: ReadonlyMap<string, readonly Spot[]>;
  readonly all: readonly Spot[];
  /** The member that holds another thing in each event, if payloads have one: `payload`, `data`. */
  readonly container: readonly string[] | undefined;
  /** The names that payloads have around what varies, in lower case. */
  readonly around: ReadonlySet<string>;
  /** Whether the samples are data out of a known envelope. */
  readonly isEnveloped: boolean;
}

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
  return [...tables, ...envelopesOf(placed, layout, examples)];
}

function layoutOf(set: EventSet, lists: readonly ScopedList[], examples: readonly Example[]): Layout {
  const samples = new Map<string, JsonNode[]>();
  for (const { type, sample } of examples) {
    if (sample === undefined) continue;
    const known = samples.get(type);
    if (known === undefined) samples.set(type, [sample]);
    else known.push(sample);
  }
  const nodes = [...samples.values()].flat();
  const container = varyingMember([...samples.values()]) ?? statedContainer(lists, set);
  const telling = set.discriminator === undefined ? [] : [set.discriminator.path[0] ?? ''];
  const common = sharedNames(nodes);
  return {
    byType: new Map([...samples].map(([type, own]) => [type, spotsOf(own)])),
    all: spotsOf(nodes),
    container,
    around: new Set([...telling, ...(container ?? []).slice(0, 1), ...common].map((name) => name.toLowerCase())),
    isEnveloped:
      examples.some(({ payload, sample }) => payload !== sample) || (set.discriminator === undefined && container === undefined),
  };
}

const HOLDS_DATA = /^(?:.*data|payload|object|attributes|body|content|details?|resource|params|event)$/i;

/** The object at the root of all payloads that holds other members in each event, or goes by the usual name of one that does. */
function varyingMember(byType: readonly (readonly JsonNode[])[]): readonly string[] | undefined {
  const nodes = byType.flat();
  const [first] = nodes;
  if (first?.kind !== 'object') return undefined;
  const held = first.members.filter(
    ({ name, value }) => value.kind === 'object' && nodes.every((node) => isObjectAt(node, name)),
  );
  const varying = held.filter(({ name }) => HOLDS_DATA.test(name) || (byType.length > 2 && variesAt(byType, name)));
  const [only] = varying;
  return varying.length === 1 && only !== undefined ? [only.name] : undefined;
}

function isObjectAt(node: JsonNode, name: string): boolean {
  return node.kind === 'object' && node.members.some((member) => member.name === name && member.value.kind === 'object');
}

/** Whether the objects at a member have other names in each event, and few in common. */
function variesAt(byType: readonly (readonly JsonNode[])[], name: string): boolean {
  const namesOf = (nodes: readonly JsonNode[]): ReadonlySet<string> =>
    new Set(
      nodes.flatMap((node) => {
        const value = node.kind === 'object' ? node.members.find((member) => member.name === name)?.value : undefined;
        return value?.kind === 'object' ? value.members.map((member) => member.name) : [];
      }),
    );
  const all = byType.map(namesOf);
  const [first = new Set<string>()] = all;
  const common = [...first].filter((one) => all.every((names) => names.has(one))).length;
  const most = Math.max(...all.map(({ size }) => size));
  return most > 0 && common * 2 < most;
}

/** The member that a list of all events leaves open, if it goes by the usual name of one that holds each event's own data. */
function statedContainer(lists: readonly ScopedList[], { discriminator }: EventSet): readonly string[] | undefined {
  const [root = ''] = discriminator?.path ?? [];
  const general = lists.filter(({ types, claim }) => types === undefined && claim.members.some(({ path }) => path[0] === root));
  const members = general.flatMap(({ claim }) => claim.members);
  const within = new Set(members.flatMap(({ path }) => (path.length > 1 ? [path[0]] : [])));
  const open = members.filter(
    ({ path: [name = ''], type }) =>
      HOLDS_DATA.test(name) && name !== root && !within.has(name) && (type.kinds.includes('object') || type.kinds.length === 0),
  );
  return open.length === 1 ? open[0]?.path : undefined;
}

/** The names that all objects have. */
function sharedNames(nodes: readonly JsonNode[]): readonly string[] {
  const [first, ...others] = nodes.map((node) =>
    node.kind === 'object' ? new Set(node.members.map(({ name }) => name)) : new Set<string>(),
  );
  return [...(first ?? [])].filter((name) => others.every((names) => names.has(name)));
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
  const names = ownMembers(list, layout).map(({ path }) => path[0]?.toLowerCase() ?? '');
  const told = [...layout.around].filter((name) => names.includes(name));
  const holds = (layout.container ?? usual ?? [])[0]?.toLowerCase();
  if (told.length > 1 || (holds !== undefined && names.includes(holds))) return [];
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
  const members = sharedNames(nodes)
    .filter((name) => name !== holds)
    .flatMap((name) => sharedMember(name, nodes, sample));
  return members.length === 0 ? [] : [{ types, members }];
}

/** A member of the kinds that all examples show it to be. */
function sharedMember(name: string, nodes: readonly JsonNode[], { payload, place }: Example): readonly DocumentedMember[] {
  const values = nodes.flatMap((node) => (node.kind === 'object' ? node.members.filter((member) => member.name === name) : []));
  const kinds = new Set(values.flatMap(({ value }) => (value.kind === 'null' || value.kind === 'type' ? [] : [value.kind])));
  const nullable = values.some(({ value }) => value.kind === 'null');
  const first = payload.kind === 'object' ? payload.members.find((member) => member.name === name) : undefined;
  const span = first?.nameSpan ?? place.span;
  const type = { ...unstated, kinds: [...kinds], nullable };
  return [{ path: [name], type, optional: undefined, description: undefined, knownValues: [], place: { ...place, span } }];
}
