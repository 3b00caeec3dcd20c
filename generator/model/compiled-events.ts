import type { PlannedEvent } from './plan.ts';

/** A function of guards, as it runs. */
export type CompiledFunction = (...values: readonly unknown[]) => unknown;

/** The guards of one event, compiled in memory. None of them throws. */
export interface EventGuard {
  readonly event: PlannedEvent;
  /** Whether a payload is as documented, with no other members. */
  readonly isStrictlyValid: (payload: unknown) => boolean;
  /**
   * Reports everything in a payload that is not as documented, however much that is, and members that the pages do not
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
  /** The headers of a request that name its event, or the first half of its type. */
  readonly headers: readonly string[];
  /** The events of a delivery: the items of the array that the pages show them in, else the delivery itself. */
  readonly eventsIn: (delivery: unknown) => readonly unknown[];
  /**
   * The event type of a payload, as `parseEvent` finds it; it need not be documented.
   * @param givenType The type according to a header of the request.
   */
  readonly typeOf: (payload: unknown, givenType: string | undefined) => string | undefined;
}
