import { closeSync, existsSync, fdatasync, openSync, readFileSync, renameSync, write, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { IdempotencyStore } from './events/index.js';

const append = promisify(write) as (file: number, text: string) => Promise<unknown>;
const flush = promisify(fdatasync);

/** A store of what is done. */
export interface FileStore extends IdempotencyStore {
  /** Closes the file; call it when nothing is in flight any more. */
  close(): void;
}

/** How long a store remembers. */
export interface FileStoreOptions {
  /** In milliseconds. Default: 24 hours, as long as Event Grid tries. */
  readonly lifetime?: number;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

/**
 * Remembers in a file which events are done, so that a restart forgets none of them; what was only begun is done again.
 * It is for one process: where several take the same events, use a table with unique keys instead.
 */
export function createFileStore(
  file: string,
  { lifetime = 24 * 60 * 60 * 1000, now = Date.now }: FileStoreOptions = {},
): FileStore {
  const done = readDone(file, now() - lifetime);
  writeFileSync(`${file}.new`, [...done].map(([key, time]) => lineOf(key, time)).join(''), { flush: true });
  renameSync(`${file}.new`, file);
  const log = openLog(file);
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

/** A file that lines are added to. What comes while the disk is busy is written together, and flushed once. */
function openLog(file: string): { readonly append: (line: string) => Promise<void>; readonly close: () => void } {
  const handle = openSync(file, 'a');
  let waiting: string[] = [];
  let writing: Promise<void> | undefined;
  const writeWaiting = async (): Promise<void> => {
    try {
      while (waiting.length > 0) {
        const lines = waiting.join('');
        waiting = [];
        await append(handle, lines);
        await flush(handle);
      }
    } finally {
      writing = undefined;
    }
  };
  return {
    append(line) {
      waiting.push(line);
      writing ??= writeWaiting();
      return writing;
    },
    close: () => closeSync(handle),
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
