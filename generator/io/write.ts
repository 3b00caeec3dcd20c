import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
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
  const staging = path.join(base, `.holotype-${process.pid}`);
  let current = base;
  try {
    const created = mkdirSync(base, { recursive: true });
    mkdirSync(staging);
    try {
      const staged = [...textsOf(changes), { file: path.join(base, LOCK_FILE), text: `${jsonText(lock)}\n` }].map(
        ({ file, text }, index) => {
          current = file;
          mkdirSync(path.dirname(file), { recursive: true });
          const temporary = path.join(staging, String(index));
          writeFlushed(temporary, text);
          return { temporary, file };
        },
      );
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

function textsOf(changes: readonly Change[]): readonly { file: string; text: string }[] {
  return changes.flatMap(({ file, status, after }) =>
    (status === 'create' || status === 'update') && after !== undefined ? [{ file, text: after }] : [],
  );
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

/** Removes a file, and its folder if nothing else is in it. */
function removeFile(file: string): void {
  rmSync(file, { force: true });
  try {
    rmdirSync(path.dirname(file));
  } catch {
    // Other files are still in the folder.
  }
}
