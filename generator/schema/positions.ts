import type { Evidence } from '../model/evidence.ts';
import { mergeAll, timesSeen } from '../model/merge-evidence.ts';
import { singular } from '../text/case.ts';
import { comparePlaces } from '../text/source.ts';
import { whyMap } from './rules/maps.ts';

/** A place in an event's data, or in an envelope, where objects stand. */
export interface Position {
  readonly id: string;
  /** The member name; for the items of an array and the values of a map its singular; empty for a root. */
  readonly name: string;
  readonly evidence: Evidence;
  readonly parent: number | undefined;
  /** The positions within, by the step that leads there: `user`, `chunks[]`, `headers{}`. */
  readonly children: Map<string, number>;
}

/** A root of positions: an event's data or an envelope. */
export interface Root {
  readonly id: string;
  readonly evidence: Evidence;
}

/** All positions below the roots. A root is always a position, whatever its kind. */
export function findPositions(roots: readonly Root[]): readonly Position[] {
  const positions: Position[] = [];
  const enter = (id: string, name: string, evidence: Evidence, parent: number | undefined): number => {
    const index = positions.length;
    const position: Position = { id, name, evidence, parent, children: new Map() };
    positions.push(position);
    for (const [member, value] of membersInOrder(evidence)) visit(position, index, member, member, value);
    if (evidence.items !== undefined) visit(position, index, '[]', singular(name), evidence.items);
    return index;
  };
  const visit = (owner: Position, ownerIndex: number, step: string, name: string, evidence: Evidence): void => {
    if (evidence.items !== undefined) visit(owner, ownerIndex, `${step}[]`, singular(name), evidence.items);
    if (evidence.kinds.object === 0) return;
    if (whyMap(name, evidence) !== undefined) visit(owner, ownerIndex, `${step}{}`, singular(name), mergedValues(evidence));
    else if (evidence.members.size > 0)
      owner.children.set(
        step,
        enter(`${owner.id}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`, name, evidence, ownerIndex),
      );
  };
  for (const root of roots) enter(root.id, '', root.evidence, undefined);
  return positions;
}

/** The members that the newest version shows, in the order in which it first shows them. */
export function membersInOrder(evidence: Evidence): readonly (readonly [string, Evidence])[] {
  return [...evidence.members]
    .filter(([, member]) => timesSeen(member) > 0)
    .sort(([, a], [, b]) => {
      const [x, y] = [a.sightings[0]?.place, b.sightings[0]?.place];
      return x === undefined || y === undefined ? 0 : comparePlaces(x, y);
    });
}

/** The values of a map, taken together. */
export function mergedValues(map: Evidence): Evidence {
  return mergeAll([...map.members.values()]);
}
