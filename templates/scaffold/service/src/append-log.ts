import { closeSync, fdatasync, fstatSync, fsyncSync, ftruncate, openSync, write } from 'node:fs';
import { promisify } from 'node:util';

/** What a log is written with. */
export interface Disk {
  /** Writes bytes at a place of a file, perhaps not all of them, and tells how many. */
  write(file: number, bytes: Buffer, at: number): Promise<number>;
  /** Waits until what is written is on the disk. */
  flush(file: number): Promise<void>;
  /** Cuts a file off. */
  truncate(file: number, length: number): Promise<void>;
}

const writeSome = promisify(write) as unknown as (
  file: number,
  bytes: Buffer,
  ...place: readonly number[]
) => Promise<{ readonly bytesWritten: number }>;

/** The disk of the machine. */
export const DISK: Disk = {
  write: async (file, bytes, at) => (await writeSome(file, bytes, 0, bytes.length, at)).bytesWritten,
  flush: promisify(fdatasync),
  truncate: promisify(ftruncate),
};

/** A file that lines are added to. */
export interface AppendLog {
  /** Adds a line. It is on the disk as a whole when this is done; if this throws, nothing of it stays. */
  append(line: string): Promise<void>;
  close(): void;
}

/** Opens a file that ends with a whole line. What comes while the disk is busy is written together, and flushed once. */
export function openLog(file: string, disk: Disk = DISK): AppendLog {
  const handle = openSync(file, 'r+');
  const write = writerOf(handle, disk);
  let waiting: string[] = [];
  let next: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  const writeWaiting = (): Promise<void> => {
    const lines = waiting.join('');
    waiting = [];
    next = undefined;
    return write(Buffer.from(lines));
  };
  return {
    append(line) {
      waiting.push(line);
      next ??= last = last.then(writeWaiting, writeWaiting);
      return next;
    },
    close: () => closeSync(handle),
  };
}

/** A function that adds bytes to a file, all of them or none. */
function writerOf(handle: number, disk: Disk): (bytes: Buffer) => Promise<void> {
  let length = fstatSync(handle).size;
  let isTorn = false;
  const takeBack = async (): Promise<void> => {
    await disk.truncate(handle, length);
    isTorn = false;
  };
  return async (bytes) => {
    if (isTorn) await takeBack();
    isTorn = true;
    try {
      for (let written = 0; written < bytes.length; ) {
        const more = await disk.write(handle, bytes.subarray(written), length + written);
        if (more <= 0) throw new Error('nothing more can be written to the disk');
        written += more;
      }
      await disk.flush(handle);
    } catch (error) {
      // If this cannot be done now, it is before the next line; a part of a line that a restart finds counts for nothing.
      await takeBack().catch(() => {});
      throw error;
    }
    length += bytes.length;
    isTorn = false;
  };
}

/** Makes sure that a new name in a folder lasts, where the system can promise that. */
export function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Not every system lets folders be flushed.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
