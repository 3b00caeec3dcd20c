import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { shown } from '../disk/paths.ts';
import { LOCK_FILE, type Lock } from '../lock-file/lock-file.ts';
import { soundLock } from '../lock-file/open-lock.ts';
import { busy } from './output-lock.ts';
import { stateOfOutput } from './run-lock.ts';

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
export function lookUndisturbed<T>(read: Read, look: () => T): T {
  try {
    return look();
  } catch (error) {
    const state = stateOfOutput(read.base);
    if (typeof state === 'object') throw new UserError([busy(read.base, state.busy, read.cwd)], 1);
    refuseOtherLock(read);
    throw error;
  }
}

/** Raises a `UserError` if the lock file is no longer the one that was read: what another run wrote would be lost. */
export function refuseOtherLock({ base, lock, cwd }: Read): void {
  if (isDeepStrictEqual(soundLock(base, cwd), lock)) return;
  throw new UserError([diagnostic('output/changed', { path: shown(path.join(base, LOCK_FILE), cwd) })], 1);
}
