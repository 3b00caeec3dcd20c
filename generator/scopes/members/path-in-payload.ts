import type { DocumentedMember } from '../../model/documented.ts';
import type { JsonNode } from '../../text/json/node.ts';

/** An object within the payloads of an event: how it is reached, and what it has. */
export interface Spot {
  readonly path: readonly string[];
  readonly names: ReadonlySet<string>;
}

const MAX_DEPTH = 6;

/** The objects in some payloads, the outermost first; items of arrays are reached by `[]`. */
export function spotsOf(nodes: readonly JsonNode[]): readonly Spot[] {
  const spots = new Map<string, { path: readonly string[]; names: Set<string> }>();
  const visit = (node: JsonNode, path: readonly string[]): void => {
    if (path.length > MAX_DEPTH) return;
    if (node.kind === 'array') for (const item of node.items) visit(item, [...path, '[]']);
    const isLeftOut = node.kind === 'type' && node.text === 'object';
    if (node.kind !== 'object' && !isLeftOut) return;
    const key = JSON.stringify(path);
    const spot = spots.get(key) ?? { path, names: new Set() };
    spots.set(key, spot);
    for (const { name, value } of node.kind === 'object' ? node.members : []) {
      spot.names.add(name.toLowerCase());
      visit(value, [...path, name]);
    }
  };
  for (const node of nodes) visit(node, []);
  return [...spots.values()].sort((a, b) => a.path.length - b.path.length);
}

/** The objects that the payloads of most events have, with the names that most of those have there. */
export function spotsOfMost(byEvent: readonly (readonly Spot[])[]): readonly Spot[] {
  const [only, ...others] = byEvent;
  if (only === undefined || others.length === 0) return only ?? [];
  const counts = new Map<string, { readonly path: readonly string[]; readonly names: Map<string, number> }>();
  for (const { path, names } of byEvent.flat()) {
    const key = JSON.stringify(path);
    const spot = counts.get(key) ?? { path, names: new Map<string, number>() };
    counts.set(key, spot);
    for (const name of names) spot.names.set(name, (spot.names.get(name) ?? 0) + 1);
  }
  const most = [...counts.values()].map(({ path, names }) => ({
    path,
    names: new Set([...names].flatMap(([name, count]) => (count * 2 > byEvent.length ? [name] : []))),
  }));
  return most.filter(({ path, names }) => path.length === 0 || names.size > 0).sort((a, b) => a.path.length - b.path.length);
}

/**
 * Where in a payload a list of members belongs: the object that has most of them. Where none has any, it is the member
 * that holds the event's own data, if the page shows one, else the payload itself.
 */
export function pathInPayload(
  members: readonly DocumentedMember[],
  spots: readonly Spot[],
  container: readonly string[],
): readonly string[] {
  const names = rootsOf(members);
  const best = spots.reduce<{ spot: Spot; shared: number } | undefined>((one, spot) => {
    const shared = rootsIn(spot, names).length;
    return shared > (one?.shared ?? 0) ? { spot, shared } : one;
  }, undefined);
  return best?.spot.path ?? container;
}

function rootsOf(members: readonly DocumentedMember[]): ReadonlySet<string> {
  return new Set(members.map(({ path }) => path[0]?.toLowerCase() ?? ''));
}

/** Which of some names an object has, in lower case; no more work than the smaller of the two. */
export function rootsIn({ names: own }: Spot, names: ReadonlySet<string>): readonly string[] {
  return own.size < names.size ? [...own].filter((name) => names.has(name)) : [...names].filter((name) => own.has(name));
}

/** Fewer members can be in an object by chance. */
const MIN_WITHIN = 3;

/** The object within a payload that has nearly all members of a list, where the payload itself has none of them. */
export function pathWithin(members: readonly DocumentedMember[], spots: readonly Spot[]): readonly string[] | undefined {
  const names = rootsOf(members);
  const shared = (spot: Spot): number => rootsIn(spot, names).length;
  if (names.size < MIN_WITHIN || spots.some((spot) => spot.path.length === 0 && shared(spot) > 0)) return undefined;
  const fitting = spots.filter((spot) => shared(spot) >= MIN_WITHIN && shared(spot) * 5 >= names.size * 4);
  return fitting.length === 1 ? fitting[0]?.path : undefined;
}

/** Members put below a path. */
export function below(path: readonly string[], members: readonly DocumentedMember[]): readonly DocumentedMember[] {
  return path.length === 0 ? members : members.map((member) => ({ ...member, path: [...path, ...member.path] }));
}
