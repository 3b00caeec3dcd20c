import { open, readFile, rename } from 'node:fs/promises';
import type { IdempotencyStore } from '../../../generated/acs-calling/index.ts';

/** How a store on disk keeps what it is told. */
export interface FileStoreOptions {
  /** For how long a repeat is expected, in milliseconds. Default: 24 hours, as long as Event Grid tries. */
  readonly lifetime?: number;
  /** The time in milliseconds. */
  readonly now?: () => number;
  /** What is written together with the mark of an event: it is on disk if and only if the event is done. */
  readonly effectOf?: (key: string) => unknown;
}

/** One line of the file. */
export type Entry = readonly [time: number, key: string, effect?: unknown];

/**
 * A store for one process that survives its end: a file with a line for each event that is done. What is being handled is
 * in memory only, so after a crash it can be claimed again. A line counts once it is on disk as a whole; marks that come
 * at the same time share one write. What is older than a repeat can be is dropped when the file is opened.
 */
export async function createFileStore(file: string, options: FileStoreOptions = {}): Promise<IdempotencyStore> {
  const { lifetime = 24 * 60 * 60 * 1000, now = Date.now, effectOf } = options;
  const entries = (await readEntries(file)).filter(([time]) => now() - time < lifetime);
  await replaceFile(file, entries.map(lineOf).join(''));
  const append = await openLog(file);
  const busy = new Set<string>();
  const done = new Map(entries.map(([time, key]) => [key, time]));
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
    async complete(key) {
      const time = now();
      await append(lineOf(effectOf === undefined ? [time, key] : [time, key, effectOf(key)]));
      done.set(key, time);
      busy.delete(key);
    },
    release(key) {
      busy.delete(key);
    },
  };
}

/** The entries of a file, without a last line that was cut off; none where there is no file. */
export async function readEntries(file: string): Promise<readonly Entry[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

/** The old file or the new one: there is no time at which there is half of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  const handle = await open(`${file}.new`, 'w');
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
  await rename(`${file}.new`, file);
}

/** A function that appends text and is done once it is on disk. */
async function openLog(file: string): Promise<(text: string) => Promise<void>> {
  const handle = await open(file, 'a');
  let waiting = '';
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    next = undefined;
    const text = waiting;
    waiting = '';
    await handle.appendFile(text);
    await handle.datasync();
  };
  return (text) => {
    waiting += text;
    if (next === undefined) {
      next = last.then(write);
      last = next;
    }
    return next;
  };
}
