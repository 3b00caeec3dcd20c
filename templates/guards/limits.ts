/** The maximum depth of values that guards check. */
export const MAX_LEVELS = 64;

/** The maximum number of parts of a value that guards check; a part counts once for each branch that it is checked against. */
export const MAX_STEPS = 5_000_000;

/** Thrown within guards if a value is nested deeper. */
export const TOO_DEEP: unknown = { limit: MAX_LEVELS };

/** Thrown within guards if a value has more parts. */
export const TOO_LARGE: unknown = { limit: MAX_STEPS };

/** The progress of the current guard, and of the function that lists its issues. */
export const counter: { steps: number; listed: number } = { steps: 0, listed: 0 };

/** Whether a value passes a check. A value that throws while it is read does not pass, nor does one that is nested too deep. */
export function holds<T>(check: (value: unknown, depth: number) => value is T, value: unknown): value is T {
  try {
    return check(value, 0);
  } catch {
    return false;
  }
}

/** Counts a part of a value whose number of parts is not limited otherwise. Counting starts at the root. */
export function enter(value: unknown, depth: number): void {
  if (depth === 0) counter.steps = 0;
  if (depth >= MAX_LEVELS && typeof value === 'object' && value !== null) throw TOO_DEEP;
  if (++counter.steps > MAX_STEPS) throw TOO_LARGE;
}
