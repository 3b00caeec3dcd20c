import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { shown } from '../disk/paths.ts';
import { WORK_FOLDER } from '../lock-file/lock-file.ts';
import { hasJournal } from './journal.ts';
import { type RunLock, takeOutput } from './run-lock.ts';

/**
 * Does something while no other run may change the output; raises a `UserError` if one is at work. What could be neither
 * finished nor undone is left to the next run.
 */
export function holdOutput(base: string, cwd: string, action: (lock: RunLock) => void): void {
  const taken = takeOutput(base);
  if ('busy' in taken) throw new UserError([busy(base, taken.busy, cwd)], 1);
  try {
    action(taken);
  } finally {
    if (hasJournal(taken.work)) taken.abandon();
    else taken.release();
  }
}

/** That another run is at work. */
export function busy(base: string, owner: string, cwd: string): Diagnostic {
  return diagnostic('output/busy', { path: shown(base, cwd), owner, folder: shown(path.join(base, WORK_FOLDER), cwd) });
}
