import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { displayPath } from '../disk/paths.ts';
import { WORK_FOLDER } from '../lock-file/lock-file.ts';
import { hasJournal } from './journal.ts';
import { acquireRunLock, type RunLock } from './run-lock.ts';

/**
 * Does something while no other run may change the output; raises a `UserError` if one is at work. What could be neither
 * finished nor undone is left to the next run.
 */
export function withOutputLock(base: string, cwd: string, action: (lock: RunLock) => void): void {
  const taken = acquireRunLock(base);
  if ('busy' in taken) throw new UserError([busyDiagnostic(base, taken.busy, cwd)]);
  try {
    action(taken);
  } finally {
    if (hasJournal(taken.work)) taken.leave();
    else taken.release();
  }
}

/** That another run is at work. */
export function busyDiagnostic(base: string, owner: string, cwd: string): Diagnostic {
  return diagnostic('output/busy', {
    path: displayPath(base, cwd),
    owner,
    folder: displayPath(path.join(base, WORK_FOLDER), cwd),
  });
}
