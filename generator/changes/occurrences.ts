import { addToGroup } from '../text/groups.ts';
import { type ChangeFinding, type FoundChange, joinSteps, within } from './finding.ts';

/** Where a change was found: a root, and the path from the payload of the root to the object that was compared. */
export interface Occurrence {
  /** How paths call the root: `CallStarted`. */
  readonly root: string;
  /** The type of the event; nothing for a structure. */
  readonly event: string | undefined;
  /** The member that holds the data, where there is an envelope. */
  readonly dataMember: string | undefined;
  /** From the root to the data: `data`, or nothing. */
  readonly base: readonly string[];
  /** From the data to the object. */
  readonly steps: readonly string[];
}

/** Changes, each with all places where it was found, in the order in which they were. */
export type Occurrences = Map<FoundChange, Occurrence[]>;

/** Notes that a change was found at a place. */
export function record(occurrences: Occurrences, found: FoundChange, at: Occurrence): void {
  addToGroup(occurrences, found, at);
}

/**
 * One finding a change. What changed alike in several events is reported once, with all of them: the envelope, which every event
 * shows anew, and members that were added to many.
 */
export function findingsOf(occurrences: Occurrences): readonly ChangeFinding[] {
  const merged = new Map<string, { found: FoundChange; at: Occurrence[] }>();
  for (const [found, at] of occurrences) {
    const key = [found.code, found.say(joinSteps(at[0]?.steps ?? [])), found.dedupeKey ?? ''].join('\n');
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { found, at: [...at] });
    else known.at.push(...at);
  }
  return [...merged.values()].map(({ found, at }) => finding(found, at));
}

function finding(found: FoundChange, at: readonly Occurrence[]): ChangeFinding {
  const { code, class: itsClass, effects, why, steps, say, assumesDocumented = false, before, after } = found;
  const paths = [...new Set(at.map((place) => within(place.root, [...place.base, ...place.steps, ...steps])))];
  return {
    code,
    class: itsClass,
    path: paths[0] ?? '',
    message: say(joinSteps(at[0]?.steps ?? [])),
    why,
    effects,
    assumesDocumented,
    paths,
    events: [...new Set(at.flatMap(({ event }) => event ?? []))],
    before,
    after,
  };
}
