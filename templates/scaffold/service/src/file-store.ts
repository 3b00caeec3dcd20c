import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DISK, type Disk, flushFolder, openLog } from './append-log.js';
import type { IdempotencyStore } from './events/index.js';

/** A store of what is done. */
export interface FileStore extends IdempotencyStore {
  /** Closes the file; call it when nothing is in flight any more. */
  close(): void;
}

/** The options of a memory store. */
export interface FileStoreOptions {
  /** In milliseconds. Default: 24 hours, as long as Event Grid tries. */
  readonly lifetime?: number;
  /** The time in milliseconds. */
  readonly now?: () => number;
  /** What marks are written with. */
  readonly disk?: Disk;
}

/**
 * Remembers in a file which events are done, so that a restart forgets none of them; what was only begun is done again.
 * `complete` is done when the mark is on the disk as a whole, and throws if it is not, such as where the disk is full. It is for one process: where several take the same events, use a table with unique keys instead.
 */
export function createFileStore(
  file: string,
  { lifetime = 24 * 60 * 60 * 1000, now = Date.now, disk = DISK }: FileStoreOptions = {},
): FileStore {
  const done = readDone(file, now() - lifetime);
  writeFileSync(`${file}.new`, [...done].map(([key, time]) => lineOf(key, time)).join(''), { flush: true });
  renameSync(`${file}.new`, file);
  flushFolder(path.dirname(file));
  const log = openLog(file, disk);
  const busy = new Set<string>();
  const forget = (): void => {
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
      try {
        await log.append(lineOf(key, time));
      } finally {
        busy.delete(key);
      }
      done.set(key, time);
    },
    release(key) {
      busy.delete(key);
    },
    close: log.close,
  };
}

/** What is done, by the times of that. A line that a crash or a full disk cut off counts for nothing. */
function readDone(file: string, since: number): Map<string, number> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const entries = lines.flatMap((line) => {
    const [, time = '', key = ''] = /^(\d+) ([0-9a-f]+) $/.exec(line) ?? [];
    return Number(time) > since ? [[Buffer.from(key, 'hex').toString(), Number(time)] as const] : [];
  });
  return new Map(entries);
}

/** The space at the end tells a whole line from a part of one. */
function lineOf(key: string, time: number): string {
  return `${time} ${Buffer.from(key).toString('hex')} \n`;
}
