import type { Evidence } from '../../model/evidence.ts';
import { addToGroup } from '../../text/groups.ts';
import { mergedValues, type PayloadPosition } from '../positions.ts';

const NOWHERE: ReadonlyMap<string, number> = new Map();

/**
 * What positions of a cluster show where they have no position within, but others of the cluster have one: an empty
 * object in one example and a filled one in the next, fixed members here and a map there. By the cluster that it is of,
 * for whatever is shown there counts when that is weighed.
 */
export function unplacedEvidence(
  positions: readonly PayloadPosition[],
  clusterOf: readonly number[],
): ReadonlyMap<number, readonly Evidence[]> {
  const steps = stepsOfClusters(positions, clusterOf);
  const found = new Map<number, Evidence[]>();
  const add = (cluster: number | undefined, evidence: Evidence): void => {
    if (cluster === undefined || (evidence.kinds.object === 0 && evidence.members.size === 0)) return;
    addToGroup(found, cluster, evidence);
    enter(cluster, evidence, NOWHERE);
  };
  const visit = (cluster: number, step: string, evidence: Evidence, placed: ReadonlyMap<string, number>): void => {
    if (evidence.items !== undefined) visit(cluster, `${step}[]`, evidence.items, placed);
    const values = `${step}{}`;
    const ofValues = placed.has(values) ? undefined : steps[cluster]?.get(values);
    if (ofValues !== undefined) add(ofValues, mergedValues(evidence));
    if (!placed.has(step)) add(steps[cluster]?.get(step), evidence);
  };
  const enter = (cluster: number, evidence: Evidence, placed: ReadonlyMap<string, number>): void => {
    for (const [name, member] of evidence.members) visit(cluster, name, member, placed);
  };
  for (const [index, { evidence, children, parent }] of positions.entries()) {
    const cluster = clusterOf[index] ?? 0;
    enter(cluster, evidence, children);
    if (parent === undefined && evidence.items !== undefined) visit(cluster, '[]', evidence.items, children);
  }
  return found;
}

/** For each cluster, the clusters that its positions hold, by the steps that lead there. */
function stepsOfClusters(
  positions: readonly PayloadPosition[],
  clusterOf: readonly number[],
): readonly (ReadonlyMap<string, number> | undefined)[] {
  const steps: Map<string, number>[] = [];
  for (const [index, { children }] of positions.entries()) {
    const cluster = clusterOf[index] ?? 0;
    const known = steps[cluster] ?? new Map<string, number>();
    steps[cluster] = known;
    for (const [step, child] of children) known.set(step, clusterOf[child] ?? 0);
  }
  return steps;
}
