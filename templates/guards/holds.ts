/** How deep a value may be nested that is looked at to any depth. */
export const MOST_LEVELS = 64;

/** What is thrown within guards where a value is nested deeper. */
export const TOO_DEEP: unknown = { limit: MOST_LEVELS };

/** Whether a value passes a check. A value that throws while it is read does not, nor does one that is nested too deep. */
export function holds<T>(check: (value: unknown, depth: number) => value is T, value: unknown): value is T {
  try {
    return check(value, 0);
  } catch {
    return false;
  }
}

/** Ends a check, unless what is nested so deep holds nothing else. */
export function refuseNesting(value: unknown): void {
  if (typeof value === 'object' && value !== null) throw TOO_DEEP;
}
