import path from 'node:path';
import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { LOCK_FILE, type Lock, readLock } from './lock.ts';
import { shown } from './output.ts';
import { reasonOf } from './reason.ts';

/** The lock file of a folder; `undefined` if there is none. Raises a `UserError` if it is no lock file. */
export function openLock(folder: string, cwd: string): Lock | undefined {
  try {
    return readLock(folder);
  } catch (error) {
    const shownPath = shown(path.join(folder, LOCK_FILE), cwd);
    throw new UserError([diagnostic('output/lock-unreadable', { path: shownPath, reason: reasonOf(error) })], 1);
  }
}
