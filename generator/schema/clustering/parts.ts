import { mayBeMissing } from '../../evidence/merge-evidence.ts';
import type { Part } from '../../model/documented.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Place } from '../../text/source.ts';

/*
 * What a page calls a part of a structure is another thing than the structure: it has the members that the page says, as the structure has
 * them; where it does not say which, any of them may be missing.
 */

/** A part of a structure, and where a page first says that it is one. */
export interface SaidPart {
  readonly of: Part;
  readonly place: Place;
}

/** What tells a part from others of its structure, and what is known of it. */
interface StructurePart {
  readonly step: string;
  /** Whether any member may be missing. */
  readonly isAny: boolean;
  /** Worked out where it is asked for: a page may speak of one part many times. */
  readonly evidence: () => Evidence;
}

/** A part of a structure. Members that the structure does not have cannot be those that the page means. */
export function takePart(structure: Evidence, { of: { only, without }, place }: SaidPart): StructurePart {
  const areKnown = (names: readonly string[]): boolean => names.every((name) => structure.members.has(name));
  if (only !== undefined && areKnown(only)) return choose(structure, 'only', only);
  if (without !== undefined && areKnown(without)) return choose(structure, 'without', without);
  const evidence = (): Evidence =>
    withMembers(
      structure,
      [...structure.members].map(([name, member]) => [name, mayBeMissing(member, place)]),
    );
  return { step: '~part', isAny: true, evidence };
}

function choose(structure: Evidence, word: 'only' | 'without', names: readonly string[]): StructurePart {
  const listed = new Set(names);
  const escaped = [...listed].sort().map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'));
  const evidence = (): Evidence =>
    withMembers(
      structure,
      [...structure.members].filter(([name]) => listed.has(name) === (word === 'only')),
    );
  return { step: `~${word} ${escaped.join(' ')}`, isAny: false, evidence };
}

/** The evidence of a structure with other members, and without what is about all of it: the name that an override gives. */
function withMembers(structure: Evidence, members: readonly (readonly [string, Evidence])[]): Evidence {
  return { ...structure, members: new Map(members), overrides: [], stated: [] };
}
