import type { ChangeClass } from '../options/choices.ts';
import type { Place } from '../text/source.ts';

/** What happens to what was deployed, stored or written before the change, in three directions. */
export interface Effects {
  /** A guard of the old pages meets a new event. */
  readonly deployed: 'fine' | 'fails' | 'handled as unknown' | 'handler never runs';
  /** A guard of the new pages meets an old event: retried, dead-lettered, replayed. */
  readonly regenerated: 'fine' | 'fails';
  /** Code that was written against the old types is compiled with the new ones. */
  readonly code: 'fine' | 'fails' | 'exhaustive code fails';
}

/** One difference between two sets of pages: what they said before and what they say now. It claims nothing about the service. */
export interface ChangeFinding {
  /** The kind of change, stable: `member-added`. */
  readonly code: string;
  readonly class: ChangeClass;
  /** What it is about: an event, or a member such as `CallStarted.data.startedBy.rawId`. */
  readonly path: string;
  readonly message: string;
  /** Why it has its class. */
  readonly why: string;
  readonly effects: Effects;
  /** Whether a direction is only fine as long as members that a page does not document are not sent either. */
  readonly assumesDocumented: boolean;
  /** All paths that it is found at; a shared model has several. */
  readonly paths: readonly string[];
  /** The types of the events that it touches, as the old pages call them where they have them. */
  readonly events: readonly string[];
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

/** A change as a kind finds it, before it is known where in which events it is. */
export interface FoundChange {
  readonly code: string;
  readonly class: ChangeClass;
  readonly effects: Effects;
  readonly why: string;
  /** The steps from the object that was compared to what changed; none for the object itself. */
  readonly steps: readonly string[];
  /** The message, given the path to the object within the payload: empty, or `startedBy`. */
  readonly say: (within: string) => string;
  readonly assumesDocumented?: boolean;
  /** What the same change has to have in common with this one, besides its message, to be reported together with it. */
  readonly dedupeKey?: string;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

/** Nothing that was there before meets a difficulty. */
export const ALL_FINE: Effects = { deployed: 'fine', regenerated: 'fine', code: 'fine' };

/** Nothing that was there before goes on working. */
export const ALL_FAIL: Effects = { deployed: 'fails', regenerated: 'fails', code: 'fails' };

/** Steps as a path: `chunks`, `[]`, `index` → `chunks[].index`. */
export function joinSteps(steps: readonly string[]): string {
  return steps.reduce((path, step) => (path === '' || step === '[]' || step === '{}' ? `${path}${step}` : `${path}.${step}`), '');
}

/** A path within another one, either of which may be empty. */
export function within(outer: string, steps: readonly string[]): string {
  return joinSteps([...(outer === '' ? [] : [outer]), ...steps]);
}
