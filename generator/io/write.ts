import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { jsonText } from '../text/encode.ts';
import { LOCK_FILE, type Lock } from './lock.ts';
import { type Change, shown } from './output.ts';
import { reasonOf } from './reason.ts';

/**
 * Writes changes and then the lock file. Every new text is first written in full to a temporary folder beside, so a
 * full disk or a missing permission leaves all files as they were. Raises a `UserError` if that fails.
 */
export function writeChanges(changes: readonly Change[], lock: Lock, base: string, cwd: string): void {
  const lockFile = path.join(base, LOCK_FILE);
  const lockText = `${jsonText(lock)}\n`;
  if (textsOf(changes).length === 0 && changes.every(({ status }) => status !== 'delete') && confirmLock(lockFile, lockText))
    return;
  const staging = path.join(base, `.holotype-${process.pid}`);
  let current = base;
  try {
    const created = ensureFolder(base);
    mkdirSync(staging);
    try {
      const staged = [...textsOf(changes), { file: lockFile, text: lockText }].map(({ file, text }, index) => {
        current = file;
        ensureFolder(path.dirname(file));
        const temporary = path.join(staging, String(index));
        writeFlushed(temporary, text);
        return { temporary, file };
      });
      for (const { temporary, file } of staged) {
        current = file;
        renameSync(temporary, file);
      }
      for (const { file, status } of changes) if (status === 'delete') removeFile(file);
    } catch (error) {
      if (created !== undefined) rmSync(created, { recursive: true, force: true });
      throw error;
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  } catch (error) {
    throw new UserError([diagnostic('output/not-writable', { path: shown(current, cwd), reason: reasonOf(error) })], 1);
  }
}

/** Sets the time of a lock file that is as it should be: it was found true now. */
function confirmLock(file: string, text: string): boolean {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) return false;
  const now = new Date();
  utimesSync(file, now, now);
  return true;
}

function textsOf(changes: readonly Change[]): readonly { file: string; text: string }[] {
  return changes.flatMap(({ file, status, after }) =>
    (status === 'create' || status === 'update') && after !== undefined ? [{ file, text: after }] : [],
  );
}

/** Writes one file as a whole: either the old text is there afterwards, or the new one. */
export function writeText(file: string, text: string, cwd: string): void {
  const temporary = `${file}.${process.pid}`;
  try {
    ensureFolder(path.dirname(file));
    writeFlushed(temporary, text);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UserError([diagnostic('output/not-writable', { path: shown(file, cwd), reason: reasonOf(error) })], 1);
  }
}

function writeFlushed(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Makes a folder and those above it that are missing, and gives the first one that it made. One by one, as the
 * recursive way of Node never ends where a system refuses a folder as if the one above were missing.
 */
function ensureFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = path.dirname(folder);
  const first = above === folder ? undefined : ensureFolder(above);
  mkdirSync(folder);
  return first ?? folder;
}

/** Removes a file, and its folder if nothing else is in it. */
function removeFile(file: string): void {
  rmSync(file, { force: true });
  try {
    rmdirSync(path.dirname(file));
  } catch {
    // Other files are still in the folder.
  }
}
