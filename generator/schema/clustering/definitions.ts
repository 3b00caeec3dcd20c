import { timesSeen } from '../../evidence/merge-evidence.ts';
import type { Evidence } from '../../model/evidence.ts';

/*
 * A table that says of each member whether it may be missing defines a structure: it has these members, and no example of a
 * part of it elsewhere makes one of them optional.
 */

const alreadyJudged = new WeakMap<Evidence, boolean>();

/** Whether a structure is defined so. Looked at once, however many places refer to it. */
export function isDefinition(structure: Evidence): boolean {
  const known = alreadyJudged.get(structure) ?? saysOfEach(structure);
  alreadyJudged.set(structure, known);
  return known;
}

function saysOfEach({ members }: Evidence): boolean {
  return members.size > 0 && [...members.values()].every(({ stated }) => stated.some(({ optional }) => optional !== undefined));
}

/** Whether an object that a page calls by the name of a structure shows members that the definition lacks: it is only like it. */
export function showsMore(evidence: Evidence, definition: Evidence): boolean {
  return [...evidence.members].some(([name, member]) => timesSeen(member) > 0 && !definition.members.has(name));
}
