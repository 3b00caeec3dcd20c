import {
  closeSync,
  copyFileSync,
  fsync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { exists, hasCode } from './errno.ts';

/* What lasts: each function leaves the disk as it was or as it should be, even where the machine stops within it. */

/** Writes a file that is not there yet, down to the disk. */
export function writeFlushed(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** How many files are flushed at once. More gain nothing, and handles are limited. */
const FLUSHED_AT_ONCE = 16;

/** A file to write. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes files that are not there yet, down to the disk. Waiting for the disk is most of it, so it is asked for several at once.
 * If one cannot be written, it throws why, once nothing is under way any more.
 * @param onFailed Called with the file before that.
 */
export async function writeAllFlushed<F extends TextFile>(files: readonly F[], onFailed: (file: F) => void): Promise<void> {
  for (let at = 0; at < files.length; at += FLUSHED_AT_ONCE) {
    const some = files.slice(at, at + FLUSHED_AT_ONCE);
    const ends = await Promise.allSettled(some.map(({ file, text }) => writeAndFlush(file, text)));
    for (const [index, end] of ends.entries()) {
      const file = some[index];
      if (end.status === 'fulfilled' || file === undefined) continue;
      onFailed(file);
      throw end.reason;
    }
  }
}

async function writeAndFlush(file: string, text: string): Promise<void> {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, text);
    await promisify(fsync)(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a file, or what takes the place of one such as a pipe: a reader sees all of it or, of a file, what was there before. */
export function writeWhole(file: string, text: string): void {
  if (exists(file) && !lstatSync(file).isFile()) {
    writeFileSync(file, text);
    return;
  }
  const beside = `${file}.${process.pid}.holotype`;
  try {
    writeFlushed(beside, text);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
  flushFolder(path.dirname(file));
}

/** Makes sure that the names in a folder last, where the system can promise that. */
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

/**
 * Makes a folder and those above it that are missing, and gives those that it made, the outermost first. One by one, as
 * the recursive way of Node never ends where a system refuses a folder as if the one above were missing.
 */
export function ensureFolder(folder: string): readonly string[] {
  if (exists(folder)) return [];
  const above = path.dirname(folder);
  const made = above === folder ? [] : ensureFolder(above);
  mkdirSync(folder);
  return [...made, folder];
}

/** Removes folders that nothing is in, the innermost first. */
export function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** A second name for a file, or a copy where a system has no second names. */
export function keepBackup(file: string, as: string): void {
  try {
    linkSync(file, as);
  } catch {
    rmSync(as, { force: true });
    copyFileSync(file, as);
  }
}

/** Puts a file into the place of another one; by way of a copy where that is on another disk. */
export function replaceFile(file: string, place: string): void {
  // Always the same name: whoever finishes what a run was killed in removes it.
  const beside = `${place}.holotype`;
  rmSync(beside, { force: true });
  try {
    renameSync(file, place);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    writeFlushed(beside, readFileSync(file, 'utf8'));
    renameSync(beside, place);
    rmSync(file);
  }
}
