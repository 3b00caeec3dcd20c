import { saysOfAll } from '../../claims/prose/prose-members.ts';
import type { MemberClaim } from '../../claims/tables/member-tables.ts';
import { isDataMember } from '../../envelopes/data-member.ts';
import type { Example } from '../../model/reading.ts';
import { addToGroup } from '../../text/groups.ts';
import { type JsonNode, memberOf } from '../../text/json/node.ts';
import type { EventSet } from '../events/event-set.ts';
import { type Spot, spotsOf } from './path-in-payload.ts';

/** A list of members with the events that it is about; `undefined` for all of the page. */
export interface ScopedList {
  readonly claim: MemberClaim;
  readonly types: readonly string[] | undefined;
}

/** Where lists of members stand in the payloads of a page, as its examples and other lists show. */
export interface Layout {
  readonly byType: ReadonlyMap<string, readonly Spot[]>;
  readonly all: readonly Spot[];
  /** The member that holds another thing in each event, if payloads have one: `payload`, `data`. */
  readonly container: readonly string[] | undefined;
  /** The names that payloads have around what varies, in lower case. */
  readonly around: ReadonlySet<string>;
  /** Whether the samples are data out of a known envelope. */
  readonly isEnveloped: boolean;
}

/** Works out what the payloads of a page look like. */
export function layoutOf(set: EventSet, lists: readonly ScopedList[], examples: readonly Example[]): Layout {
  const samples = new Map<string, JsonNode[]>();
  for (const { type, sample } of examples) {
    if (sample !== undefined) addToGroup(samples, type, sample);
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
      examples.some(({ payload, sample }) => payload !== sample) ||
      (set.discriminator === undefined && container === undefined && !nameWholes(lists)),
  };
}

/** Whether lists name members within `data` by dotted paths, and within others at its side: these are paths in the whole delivery. */
function nameWholes(lists: readonly ScopedList[]): boolean {
  const roots = new Set(lists.flatMap(({ claim }) => claim.members.flatMap(({ path }) => (path.length > 1 ? [path[0]] : []))));
  return roots.has('data') && roots.size > 1;
}

/**
 * The object at the root of all payloads, but for one in ten that may be cut short, which holds other members in each event, or
 * goes by the usual name of one that does.
 */
function varyingMember(byType: readonly (readonly JsonNode[])[]): readonly string[] | undefined {
  const held = new Map<string, { count: number; readonly inside: Set<string>[] }>();
  const asType = new Map<string, number>();
  for (const [index, nodes] of byType.entries()) {
    for (const { name, value } of nodes.flatMap((node) => (node.kind === 'object' ? node.members : []))) {
      if (value.kind === 'type') asType.set(name, (asType.get(name) ?? 0) + 1);
      if (value.kind !== 'object') continue;
      const known = held.get(name) ?? { count: 0, inside: [] };
      held.set(name, known);
      known.count++;
      const names = known.inside[index] ?? new Set<string>();
      known.inside[index] = names;
      for (const member of value.members) names.add(member.name);
    }
  }
  const nodes = byType.flat();
  const leftOut = (name: string): number => nodes.filter((node) => isPart(node) && memberOf(node, name) === undefined).length;
  const varying = [...held].filter(
    ([name, one]) =>
      (one.count + (asType.get(name) ?? 0) + leftOut(name)) * 10 >= nodes.length * 9 &&
      (isDataMember(name) || (byType.length > 2 && varies(one.inside))),
  );
  const [only] = varying;
  return varying.length === 1 && only !== undefined ? [only[0]] : undefined;
}

/** Whether an example leaves out members of the delivery. */
export function isPart(node: JsonNode | undefined): boolean {
  return node?.kind === 'object' && node.elided === true;
}

/** Whether objects have other names in each event, and few in common. */
function varies(all: readonly ReadonlySet<string>[]): boolean {
  const [first = new Set<string>()] = all;
  const common = [...first].filter((one) => all.every((names) => names.has(one))).length;
  const most = all.reduce((largest, { size }) => Math.max(largest, size), 0);
  return most > 0 && common * 2 < most;
}

/**
 * The member that a list of all events leaves open, or a sentence beside it names, if it goes by the usual name of one that holds
 * each event's own data.
 */
function statedContainer(lists: readonly ScopedList[], { discriminator }: EventSet): readonly string[] | undefined {
  const [root = ''] = discriminator?.path ?? [];
  const ofAll = lists.filter(({ types }) => types === undefined);
  const hasRoot = ({ claim }: ScopedList): boolean => claim.members.some(({ path }) => path[0] === root);
  const general = ofAll.some(hasRoot) ? ofAll.filter((list) => hasRoot(list) || saysOfAll(list.claim.introduction)) : [];
  const members = general.flatMap(({ claim }) => claim.members);
  const within = new Set(members.flatMap(({ path }) => (path.length > 1 ? [path[0]] : [])));
  const open = members.filter(
    ({ path: [name = ''], type }) =>
      isDataMember(name) && name !== root && !within.has(name) && (type.kinds.includes('object') || type.kinds.length === 0),
  );
  return open.length === 1 ? open[0]?.path : undefined;
}

/** The names that all objects have. */
export function sharedNames(nodes: readonly JsonNode[]): readonly string[] {
  const [first, ...others] = nodes.map((node) =>
    node.kind === 'object' ? new Set(node.members.map(({ name }) => name)) : new Set<string>(),
  );
  return [...(first ?? [])].filter((name) => others.every((names) => names.has(name)));
}
