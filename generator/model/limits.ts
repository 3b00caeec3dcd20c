/** What a page may have at most: pages come from outside, and one that is made to be slow must not hold up a build. */
export interface Limits {
  /** The size of a page, in bytes. */
  readonly pageBytes: number;
  /** How deep lists and quotes may be nested, and how deep JSON. */
  readonly depth: number;
  /** The members of one object in JSON. */
  readonly keys: number;
  /** The events that one page lists or shows. */
  readonly events: number;
}

/** The limits where nobody asks for others. */
export const LIMITS: Limits = { pageBytes: 5 * 1024 * 1024, depth: 64, keys: 10_000, events: 1_000 };

/** The highest value that each limit may be raised to; reading is recursive, so depth costs stack. */
export const HIGHEST_LIMITS: Limits = { pageBytes: 1024 ** 3, depth: 200, keys: 10_000_000, events: 1_000_000 };

/** All limits, with those in the place of the usual ones that somebody asked for. */
export function limitsWith(...asked: readonly (Partial<Limits> | undefined)[]): Limits {
  return Object.assign(
    {},
    LIMITS,
    ...asked.map((one) => Object.fromEntries(Object.entries(one ?? {}).filter(([, value]) => value !== undefined))),
  );
}
