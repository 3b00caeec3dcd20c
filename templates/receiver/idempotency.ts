import { aggregate } from './platform.ts';

/**
 * Remembers which events are being handled, and which are done. Keys are JSON of any length. A durable store, such as a
 * table with unique keys, survives a restart. All methods may be asynchronous.
 */
export interface IdempotencyStore {
  /** Claims an event for handling, unless it is done or being handled. */
  claim(key: string): Claim | Promise<Claim>;
  /** Marks an event that was claimed as done. If it throws, the event is released and comes again. */
  complete(key: string): void | Promise<void>;
  /** Releases a claimed event that could not be handled. */
  release(key: string): void | Promise<void>;
}

/** The result of claiming an event. */
export type Claim = 'claimed' | 'done' | 'busy';

/** The options of a memory store. */
export interface MemoryStoreOptions {
  /** How long redeliveries are expected, in milliseconds, greater than 0. Default: 24 hours, as long as Event Grid retries. */
  readonly lifetime?: number;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

/** A store for one process. It forgets everything on a restart, so use it for development, or if handling an event twice does no harm. */
export function createMemoryStore({ lifetime = 24 * 60 * 60 * 1000, now = Date.now }: MemoryStoreOptions = {}): IdempotencyStore {
  if (!(lifetime > 0)) throw new RangeError('lifetime must be a number greater than 0');
  const busy = new Set<string>();
  const done = new Map<string, number>();
  const forget = (): void => {
    // Entries are in the order of their times, so the first that is young enough ends the search.
    for (const [key, time] of done) {
      if (now() - time < lifetime) return;
      done.delete(key);
    }
  };
  return {
    claim(key) {
      forget();
      if (done.has(key)) return 'done';
      if (busy.has(key)) return 'busy';
      busy.add(key);
      return 'claimed';
    },
    complete(key) {
      busy.delete(key);
      done.delete(key);
      done.set(key, now());
    },
    release(key) {
      busy.delete(key);
    },
  };
}

/** Handles an event unless it is done, or somebody is busy with it; one without a key is always handled. What fails can be done again. */
export async function handleOnce(
  store: IdempotencyStore | undefined,
  key: string | undefined,
  handle: () => Promise<void>,
): Promise<Claim> {
  if (store === undefined || key === undefined) {
    await handle();
    return 'claimed';
  }
  const claim: unknown = await store.claim(key);
  if (claim === 'done' || claim === 'busy') return claim;
  if (claim !== 'claimed') throw new TypeError(`claim must return 'claimed', 'done' or 'busy', but returned ${typeof claim}`);
  try {
    await handle();
    await store.complete(key);
  } catch (error) {
    await giveBack(store, key, error);
    throw error;
  }
  return claim;
}

/** Releases an event that failed. Where that fails as well, neither reason is lost. */
async function giveBack(store: IdempotencyStore, key: string, error: unknown): Promise<void> {
  try {
    await store.release(key);
  } catch (second) {
    throw aggregate([error, second], 'an event failed, and could not be released');
  }
}
