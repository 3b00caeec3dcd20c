import type { PlannedEvent } from './plan.ts';

/** The guards of one event, compiled in memory. None of them throws. */
export interface EventGuard {
  readonly event: PlannedEvent;
  /** Whether a payload is as documented, with no other members. */
  readonly isStrictlyValid: (payload: unknown) => boolean;
  /**
   * Tells of everything in a payload that is not as documented, however much that is, and of members that the pages do not
   * document, which are allowed.
   */
  readonly listIssues: (payload: unknown, onIssue: (issue: PayloadIssue) => void) => void;
}

/** Something that is not as documented. */
export interface PayloadIssue {
  /** The names and indices that lead to it. */
  readonly path: readonly (string | number)[];
  /** Whether it is a member that the pages do not document. */
  readonly isUndocumented: boolean;
  /** What is wrong, without the place: `expected a number, got a string`. */
  readonly problem: string;
}

/** The guards of a plan, compiled in memory. */
export interface CompiledEvents {
  /** By the types of their events. */
  readonly guards: ReadonlyMap<string, EventGuard>;
  /** The headers of a request that tell its event, or the first half of its type. */
  readonly headers: readonly string[];
  /**
   * The type of the event that a payload is, as `parseEvent` tells it; it need not be documented.
   * @param told What a header of the request says.
   */
  readonly typeOf: (payload: unknown, told: string | undefined) => string | undefined;
}
