import type { Evidence } from '../model/evidence.ts';
import { mergeAll } from '../model/merge-evidence.ts';
import { firstPlace, type Position } from './positions.ts';
import { areCompatible, isPartOf, isRelation } from './rules/shared-models.ts';
import { unplacedEvidence } from './unplaced.ts';

/** Positions that show one and the same thing. */
export interface Cluster {
  /** Indices of positions, ascending; the first one names the cluster. */
  readonly positions: readonly number[];
  readonly evidence: Evidence;
  /** Clusters that were joined to it though their members have other names, and the member that both hold. */
  readonly joined: readonly { readonly position: number; readonly through: string }[];
}

/** Which cluster each position belongs to. */
export interface Clustering {
  readonly clusters: readonly Cluster[];
  /** For each position, the index of its cluster. */
  readonly clusterOf: readonly number[];
}

/**
 * Finds what is one thing. What a page says is a structure of it, by a link or by name, is that. Then positions of
 * one name and compatible members are joined. Then a position that is named after a relation (`to`, `startedBy`)
 * joins the one thing that is named after what it is and holds the same object, if all members of one are members of
 * the other. Likeness of form alone joins nothing: `group: { id }` and `room: { id }` stay apart.
 */
export function clusterPositions(positions: readonly Position[]): Clustering {
  const sets = createSets(positions);
  for (const [index, { link }] of positions.entries()) if (link !== undefined) sets.join(link, index);
  joinSameNames(positions, sets);
  const joined = joinRelations(positions, sets);
  return collect(positions, sets, joined);
}

interface Sets {
  readonly find: (index: number) => number;
  /** Joins two sets, and the sets of what their positions hold under the same step. */
  readonly join: (a: number, b: number) => void;
  readonly evidenceOf: (index: number) => Evidence;
  readonly childrenOf: (index: number) => ReadonlyMap<string, number>;
}

function createSets(positions: readonly Position[]): Sets {
  const parent = positions.map((_, index) => index);
  const evidence = positions.map((position) => position.evidence);
  const children = positions.map((position) => new Map(position.children));
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [root, other] = [find(a), find(b)].sort((x, y) => x - y);
    if (root === undefined || other === undefined || root === other) return;
    parent[other] = root;
    evidence[root] = mergeAll([evidence[root], evidence[other]].filter((piece) => piece !== undefined));
    for (const [step, child] of children[other] ?? []) {
      const twin = children[root]?.get(step);
      if (twin === undefined) children[root]?.set(step, child);
      else join(twin, child);
    }
  };
  const at = <T>(list: readonly T[], index: number): T => list[find(index)] as T;
  return { find, join, evidenceOf: (index) => at(evidence, index), childrenOf: (index) => at(children, index) };
}

function joinSameNames(positions: readonly Position[], sets: Sets): void {
  const byName = new Map<string, number[]>();
  for (const [index, { name }] of positions.entries()) {
    if (name === '') continue;
    const representatives = byName.get(name) ?? [];
    byName.set(name, representatives);
    const twin = representatives.find((other) => canBeOne(sets.evidenceOf(other), sets.evidenceOf(index)));
    if (twin === undefined) representatives.push(index);
    else sets.join(twin, index);
  }
}

/** Within a page, one name and compatible members make one thing; over pages, one must have all that the other has. */
function canBeOne(a: Evidence, b: Evidence): boolean {
  const samePage = firstPlace(a)?.file === firstPlace(b)?.file;
  return areCompatible(a, b) && (samePage || isPartOf(a, b) || isPartOf(b, a));
}

function joinRelations(positions: readonly Position[], sets: Sets): ReadonlyMap<number, { position: number; through: string }[]> {
  const roots = [...new Set(positions.map((_, index) => sets.find(index)))].filter((root) => positions[root]?.name !== '');
  const isNamedByRelation = (root: number): boolean => isRelation(positions[root]?.name ?? '');
  const nouns = roots.filter((root) => !isNamedByRelation(root));
  const joined: { position: number; noun: number; through: string }[] = [];
  for (const relation of roots.filter(isNamedByRelation)) {
    const candidates = nouns.flatMap((noun) => {
      const through = sharedObject(noun, relation, sets);
      return through === undefined ? [] : [{ noun, through }];
    });
    const [only, ...others] = candidates.filter(
      ({ noun }, at, all) => all.findIndex((other) => sets.find(other.noun) === sets.find(noun)) === at,
    );
    if (only === undefined || others.length > 0) continue;
    sets.join(only.noun, relation);
    joined.push({ position: relation, ...only });
  }
  return grouped(joined, ({ noun }) => sets.find(noun));
}

/** The member through which two clusters are known to be one thing: both hold the same cluster there. */
function sharedObject(a: number, b: number, sets: Sets): string | undefined {
  const [x, y] = [sets.evidenceOf(a), sets.evidenceOf(b)];
  if (sets.find(a) === sets.find(b) || !areCompatible(x, y) || !(isPartOf(x, y) || isPartOf(y, x))) return undefined;
  const inner = sets.childrenOf(b);
  for (const [step, child] of sets.childrenOf(a)) {
    const twin = inner.get(step);
    if (twin !== undefined && sets.find(twin) === sets.find(child)) return step;
  }
  return undefined;
}

function collect(
  positions: readonly Position[],
  sets: Sets,
  joined: ReadonlyMap<number, { position: number; through: string }[]>,
): Clustering {
  const byRoot = grouped([...positions.keys()], (index) => sets.find(index));
  const indexOf = new Map([...byRoot.keys()].map((root, index) => [root, index]));
  const clusterOf = positions.map((_, index) => indexOf.get(sets.find(index)) ?? 0);
  const further = unplacedEvidence(positions, clusterOf);
  const clusters = [...byRoot].map(([root, members], index) => ({
    positions: members,
    evidence: mergeAll([sets.evidenceOf(root), ...(further.get(index) ?? [])]),
    joined: joined.get(root) ?? [],
  }));
  return { clusters, clusterOf };
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
