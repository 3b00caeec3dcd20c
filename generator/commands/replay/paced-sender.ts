import { setTimeout as wait } from 'node:timers/promises';
import type { ServerAnswer } from '../../../templates/sending/exchange.ts';

/** How fast is sent. */
export interface Pace {
  /** How many in a second; without it, as fast as answers come. */
  readonly rate: number | undefined;
  /** How many at most are waited for at once. */
  readonly concurrency: number;
}

/** What came of what was sent. */
export interface ReplayCounts {
  readonly sent: number;
  /** How many answers had each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** How often there was no answer, by the reason. */
  readonly unanswered: ReadonlyMap<string, number>;
  /** How long it took, in seconds. */
  readonly seconds: number;
}

/** So much may be made up for where sending is late, in milliseconds: timers are not exact. */
const MAX_LATE = 100;

/** Sends one thing after the other at a pace, and counts the answers. */
export class PacedSender {
  readonly #pace: Pace;
  readonly #stopped: AbortSignal;
  readonly #begun = performance.now();
  readonly #waiting = new Set<Promise<void>>();
  readonly #statuses = new Map<number, number>();
  readonly #unanswered = new Map<string, number>();
  #sent = 0;
  #due = Number.NEGATIVE_INFINITY;

  constructor(pace: Pace, stopped: AbortSignal) {
    this.#pace = pace;
    this.#stopped = stopped;
  }

  /** Sends when it is time for that, and is done as soon as it is time to think of the next. The first is waited for: it tells whether anybody answers. */
  async add(send: () => Promise<ServerAnswer | { readonly reason: string }>): Promise<void> {
    await this.#itIsTime();
    while (this.#waiting.size >= this.#pace.concurrency) await Promise.race(this.#waiting);
    if (this.#stopped.aborted) return;
    const isFirst = this.#sent++ === 0;
    const answered = send().then((answer) => {
      this.#waiting.delete(answered);
      if ('status' in answer) count(this.#statuses, answer.status);
      else count(this.#unanswered, answer.reason);
    });
    this.#waiting.add(answered);
    if (isFirst) await answered;
  }

  /** Waits for the answers that are still to come. */
  async finish(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  counts(): ReplayCounts {
    const seconds = (performance.now() - this.#begun) / 1000;
    return { sent: this.#sent, statuses: this.#statuses, unanswered: this.#unanswered, seconds };
  }

  async #itIsTime(): Promise<void> {
    const { rate } = this.#pace;
    if (rate === undefined) return;
    const now = performance.now();
    const isFirst = this.#due === Number.NEGATIVE_INFINITY;
    this.#due = isFirst ? now : Math.max(this.#due, now - MAX_LATE);
    const early = this.#due - now;
    this.#due += 1000 / rate;
    if (early > 0) await wait(early, undefined, { signal: this.#stopped }).catch(() => undefined);
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
