import { asPart, mergeAll, mergeEvidence } from '../evidence/merge-evidence.ts';
import type { Evidence } from '../model/evidence.ts';
import { ClusterSets } from './clustering/clusters.ts';
import { isDefinition, showsMore } from './clustering/definitions.ts';
import { takePart } from './clustering/parts.ts';
import { type JoinedRelation, joinRelations } from './clustering/relations.ts';
import { joinSameNames } from './clustering/same-names.ts';
import { unplacedEvidence } from './clustering/unplaced.ts';
import type { PayloadPosition } from './positions.ts';

/** Positions that show one and the same thing. */
export interface Cluster {
  /** Indices of positions, ascending; the first one names the cluster. */
  readonly positions: readonly number[];
  readonly evidence: Evidence;
  /** Clusters that were joined to it though their members have other names, and the member that both hold. */
  readonly joined: readonly JoinedRelation[];
}

/** Which cluster each position belongs to. */
export interface Clustering {
  readonly clusters: readonly Cluster[];
  /** For each position, the index of its cluster. */
  readonly clusterOf: readonly number[];
}

/**
 * Finds what is one thing. What a page says is a structure of it, by a link or by name, is that; what it says is a part of one is
 * another thing. Then positions of one name and compatible members are joined. Then a position that is named after a relation
 * (`to`, `startedBy`) joins the one thing that is named after what it is and holds the same object, if all members of one are
 * members of the other. Likeness of form alone joins nothing: `group: { id }` and `room: { id }` stay apart.
 * @param discriminators Ids of positions that hold what distinguishes events; each is another thing in each event.
 */
export function clusterPositions(
  positions: readonly PayloadPosition[],
  discriminators: ReadonlySet<string> = new Set(),
): Clustering {
  const sets = new ClusterSets(positions);
  joinSameNames(positions, sets, { discriminators, alike: joinLinked(positions, sets) });
  const joined = joinRelations(positions, sets);
  return collect(positions, sets, joined);
}

/** Joins what a page says is a structure, or a part of one, to that; gives what is only like it, because it has more. */
function joinLinked(positions: readonly PayloadPosition[], sets: ClusterSets): ReadonlySet<number> {
  const alike = new Set<number>();
  for (const [index, { link, evidence }] of positions.entries()) {
    const linked = link === undefined ? undefined : positions[link];
    if (link === undefined || linked === undefined) continue;
    const structure = linked.partOf === undefined ? linked : positions[linked.partOf.root];
    const isOnlyAlike = structure !== undefined && isDefinition(structure.evidence) && showsMore(evidence, linked.evidence);
    if (isOnlyAlike) alike.add(index);
    else sets.join(link, index);
  }
  return alike;
}

function collect(
  positions: readonly PayloadPosition[],
  sets: ClusterSets,
  joined: ReadonlyMap<number, readonly JoinedRelation[]>,
): Clustering {
  const byRoot = new Map<number, number[]>();
  for (const index of positions.keys()) {
    const root = sets.find(index);
    const members = byRoot.get(root);
    if (members === undefined) byRoot.set(root, [index]);
    else members.push(index);
  }
  const indexOf = new Map([...byRoot.keys()].map((root, index) => [root, index]));
  const clusterOf = positions.map((_, index) => indexOf.get(sets.find(index)) ?? 0);
  const further = unplacedEvidence(positions, clusterOf);
  const clusters = [...byRoot].map(([root, members], index) => {
    const own = members.flatMap((at) => positions[at] ?? []);
    return { positions: members, evidence: mergeAll(evidenceOf(own, further.get(index) ?? [])), joined: joined.get(root) ?? [] };
  });
  return { clusters: clusters.map((cluster) => withWhole(cluster, clusters, { positions, clusterOf })), clusterOf };
}

/** A part of a structure is made of all that is known of that; what places show of the part is added to it. */
function withWhole(
  cluster: Cluster,
  clusters: readonly Cluster[],
  { positions, clusterOf }: { readonly positions: readonly PayloadPosition[]; readonly clusterOf: readonly number[] },
): Cluster {
  const partOf = cluster.positions.map((at) => positions[at]?.partOf).find((found) => found !== undefined);
  const whole = partOf === undefined ? undefined : clusters[clusterOf[partOf.root] ?? -1];
  if (partOf === undefined || whole === undefined) return cluster;
  return { ...cluster, evidence: mergeEvidence(takePart(whole.evidence, partOf.said).evidence(), asPart(cluster.evidence)) };
}

/** What positions of one thing show. Where one of them defines it, the others say nothing of what they lack. */
function evidenceOf(all: readonly PayloadPosition[], further: readonly Evidence[]): readonly Evidence[] {
  const positions = all.filter(({ partOf }) => partOf === undefined);
  const isDefined = ({ parent, evidence }: PayloadPosition): boolean => parent === undefined && isDefinition(evidence);
  if (!positions.some(isDefined)) return [...positions.map(({ evidence }) => evidence), ...further];
  return [
    ...positions.map((position) => (isDefined(position) ? position.evidence : asPart(position.evidence))),
    ...further.map(asPart),
  ];
}
