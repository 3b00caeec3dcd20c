import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { displayPath } from '../disk/paths.ts';
import { LOCK_FILE, type Lock } from '../lock-file/lock-file.ts';
import { readValidLock } from './open-lock.ts';
import { busyDiagnostic } from './output-lock.ts';
import { lockState } from './run-lock.ts';

/** What was read of an output, and where. */
interface Read {
  readonly base: string;
  /** What the lock file said. */
  readonly lock: Lock | undefined;
  readonly cwd: string;
}

/**
 * Looks at an output, and where it is not as the lock file said, finds out whether that is because another run has
 * written since: then nobody has edited anything, and running again is all it takes.
 */
export function explainConflict<T>(read: Read, look: () => T): T {
  try {
    return look();
  } catch (error) {
    const state = lockState(read.base);
    if (typeof state === 'object') throw new UserError([busyDiagnostic(read.base, state.busy, read.cwd)]);
    assertLockUnchanged(read);
    throw error;
  }
}

/** Raises a `UserError` if the lock file is no longer the one that was read: what another run wrote would be lost. */
export function assertLockUnchanged({ base, lock, cwd }: Read): void {
  if (isDeepStrictEqual(readValidLock(base, cwd), lock)) return;
  throw new UserError([diagnostic('output/changed', { path: displayPath(path.join(base, LOCK_FILE), cwd) })]);
}
