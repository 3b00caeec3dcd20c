import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { displayPath } from '../disk/paths.ts';
import { WORK_FOLDER } from '../lock-file/lock-file.ts';
import { hasJournal } from './journal.ts';
import { acquireRunLock } from './run-lock.ts';

/** The right to change an output, which one run has at a time. */
export interface OutputLock {
  /** The folder of the run that has it. */
  readonly work: string;
  /** Gives it back. What could be neither finished nor undone is left to the next run. */
  readonly release: () => void;
}

/** Takes the right to change an output; raises a `UserError` if another run has it. */
export function takeOutputLock(base: string, cwd: string): OutputLock {
  const taken = acquireRunLock(base);
  if ('busy' in taken) throw new UserError([busyDiagnostic(base, taken.busy, cwd)]);
  return { work: taken.work, release: () => (hasJournal(taken.work) ? taken.leave() : taken.release()) };
}

/** That another run is at work. */
export function busyDiagnostic(base: string, owner: string, cwd: string): Diagnostic {
  return diagnostic('output/busy', {
    path: displayPath(base, cwd),
    owner,
    folder: displayPath(path.join(base, WORK_FOLDER), cwd),
  });
}
