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

/**
 * Where in a payload a list of members belongs: the object that has most of them. Where none has any, it is the member
 * that holds the event's own data, if the page shows one, else the payload itself.
 */
export function pathInPayload(
  members: readonly DocumentedMember[],
  spots: readonly Spot[],
  container: readonly string[],
): readonly string[] {
  const names = [...new Set(members.map(({ path }) => path[0]?.toLowerCase() ?? ''))];
  const overlap = (spot: Spot): number => names.filter((name) => spot.names.has(name)).length;
  const best = spots.reduce<{ spot: Spot; shared: number } | undefined>((one, spot) => {
    const shared = overlap(spot);
    return shared > (one?.shared ?? 0) ? { spot, shared } : one;
  }, undefined);
  return best?.spot.path ?? container;
}

/** Fewer members can be in an object by chance. */
const MIN_WITHIN = 3;

/** The object within a payload that has nearly all members of a list, where the payload itself has none of them. */
export function pathWithin(members: readonly DocumentedMember[], spots: readonly Spot[]): readonly string[] | undefined {
  const names = [...new Set(members.map(({ path }) => path[0]?.toLowerCase() ?? ''))];
  const shared = ({ names: own }: Spot): number => names.filter((name) => own.has(name)).length;
  if (names.length < MIN_WITHIN || spots.some((spot) => spot.path.length === 0 && shared(spot) > 0)) return undefined;
  const fitting = spots.filter((spot) => shared(spot) >= MIN_WITHIN && shared(spot) * 5 >= names.length * 4);
  return fitting.length === 1 ? fitting[0]?.path : undefined;
}

/** Members put below a path. */
export function below(path: readonly string[], members: readonly DocumentedMember[]): readonly DocumentedMember[] {
  return path.length === 0 ? members : members.map((member) => ({ ...member, path: [...path, ...member.path] }));
}
