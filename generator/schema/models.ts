import { asPart, mergeAll } from '../evidence/merge-evidence.ts';
import type { Evidence } from '../model/evidence.ts';
import { ClusterSets } from './clustering/clusters.ts';
import { isDefinition, showsMore } from './clustering/definitions.ts';
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
 * Finds what is one thing. What a page says is a structure of it, by a link or by name, is that. Then positions of
 * one name and compatible members are joined. Then a position that is named after a relation (`to`, `startedBy`)
 * joins the one thing that is named after what it is and holds the same object, if all members of one are members of
 * the other. Likeness of form alone joins nothing: `group: { id }` and `room: { id }` stay apart.
 * @param discriminators Ids of positions that hold what distinguishes events; each is another thing in each event.
 */
export function clusterPositions(
  positions: readonly PayloadPosition[],
  discriminators: ReadonlySet<string> = new Set(),
): Clustering {
  const sets = new ClusterSets(positions);
  const alike = new Set<number>();
  for (const [index, { link, evidence }] of positions.entries()) {
    const structure = link === undefined ? undefined : positions[link]?.evidence;
    const isOnlyAlike = structure !== undefined && isDefinition(structure) && showsMore(evidence, structure);
    if (isOnlyAlike) alike.add(index);
    else if (link !== undefined) sets.join(link, index);
  }
  joinSameNames(positions, sets, { discriminators, alike });
  const joined = joinRelations(positions, sets);
  return collect(positions, sets, joined);
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
  const clusters = [...byRoot].map(([root, members], index) => ({
    positions: members,
    evidence: mergeAll(
      evidenceOf(
        members.flatMap((at) => positions[at] ?? []),
        further.get(index) ?? [],
      ),
    ),
    joined: joined.get(root) ?? [],
  }));
  return { clusters, clusterOf };
}

/** What positions of one thing show. Where one of them defines it, the others say nothing of what they lack. */
function evidenceOf(positions: readonly PayloadPosition[], further: readonly Evidence[]): readonly Evidence[] {
  const isDefined = ({ parent, evidence }: PayloadPosition): boolean => parent === undefined && isDefinition(evidence);
  if (!positions.some(isDefined)) return [...positions.map(({ evidence }) => evidence), ...further];
  return [
    ...positions.map((position) => (isDefined(position) ? position.evidence : asPart(position.evidence))),
    ...further.map(asPart),
  ];
}
