/** How deep a value may be nested that is looked at to any depth. */
export const MOST_LEVELS = 64;

/** How many of its parts are looked at, each as often as there are ways to it and branches that it may be of. */
export const MOST_STEPS = 5_000_000;

/** What is thrown within guards where a value is nested deeper. */
export const TOO_DEEP: unknown = { limit: MOST_LEVELS };

/** What is thrown within guards where there are more. */
export const TOO_LARGE: unknown = { limit: MOST_STEPS };

/** How far the guard at hand has come, and what lists faults. */
export const counter: { steps: number; listed: number } = { steps: 0, listed: 0 };

/** Whether a value passes a check. A value that throws while it is read does not, nor does one that is nested too deep. */
export function holds<T>(check: (value: unknown, depth: number) => value is T, value: unknown): value is T {
  try {
    return check(value, 0);
  } catch {
    return false;
  }
}

/** Begins to look at a part of a value, where nothing else says how many there may be. Counting begins at the outermost. */
export function enter(value: unknown, depth: number): void {
  if (depth === 0) counter.steps = 0;
  if (depth >= MOST_LEVELS && typeof value === 'object' && value !== null) throw TOO_DEEP;
  if (++counter.steps > MOST_STEPS) throw TOO_LARGE;
}
