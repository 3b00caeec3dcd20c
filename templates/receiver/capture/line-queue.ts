import { nextTurn, platform } from '../platform.ts';
import type { CaptureCounts, CaptureSink } from './capture.ts';

/** Lines that wait for a sink. */
export class LineQueue {
  readonly #sink: CaptureSink;
  readonly #maxWaiting: number;
  readonly #onError: ((error: unknown) => void) | undefined;
  #lines: string[] = [];
  /** The characters that wait, with those that the sink is at work on. */
  #size = 0;
  #waiting = 0;
  #written = 0;
  #dropped = 0;
  #writing: Promise<void> | undefined;
  #isClosed = false;

  constructor(sink: CaptureSink, maxWaiting: number, onError: ((error: unknown) => void) | undefined) {
    this.#sink = sink;
    this.#maxWaiting = maxWaiting;
    this.#onError = onError;
  }

  /** Adds a line, which is made only if there is room. Never throws. */
  add(makeLine: () => string): void {
    try {
      const line = this.#isClosed || this.#size >= this.#maxWaiting ? undefined : makeLine();
      if (line !== undefined && this.#size + line.length <= this.#maxWaiting) {
        this.#lines.push(line);
        this.#size += line.length;
        this.#waiting++;
        this.#writing ??= this.#write();
        return;
      }
    } catch (error) {
      this.#notify(error);
    }
    this.#dropped++;
  }

  counts(): CaptureCounts {
    return { written: this.#written, waiting: this.#waiting, dropped: this.#dropped };
  }

  /** Waits until everything that was added is written, or dropped. */
  async flush(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing;
  }

  /** Takes no more lines, writes the others, and closes the sink. Gives whether that was done in time. */
  async close(within: number = 5_000): Promise<boolean> {
    this.#isClosed = true;
    let timer: unknown;
    const late = new Promise<false>((resolve) => {
      timer = platform.setTimeout(() => resolve(false), within);
    });
    const isDone = await Promise.race([this.#finish(), late]);
    platform.clearTimeout(timer);
    return isDone;
  }

  async #write(): Promise<void> {
    // Not in the turn of the delivery: a sink may take its time before it returns.
    await nextTurn();
    while (this.#lines.length > 0) {
      const [text, count] = [this.#lines.join(''), this.#lines.length];
      this.#lines = [];
      try {
        await this.#sink.write(text);
        this.#written += count;
      } catch (error) {
        this.#dropped += count;
        this.#notify(error);
      }
      this.#size -= text.length;
      this.#waiting -= count;
    }
    this.#writing = undefined;
  }

  async #finish(): Promise<true> {
    await this.flush();
    try {
      await this.#sink.close?.();
    } catch (error) {
      this.#notify(error);
    }
    return true;
  }

  /** An error in `onError` changes nothing. */
  #notify(error: unknown): void {
    try {
      this.#onError?.(error);
    } catch {
      // There is no one left to notify.
    }
  }
}
