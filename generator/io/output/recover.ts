import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { notWritableError } from '../disk/fs-errors.ts';
import { assertNoLinks, displayPath } from '../disk/paths.ts';
import { WORK_FOLDER } from '../lock-file/lock-file.ts';
import { hasJournal, type JournalProblem, replayJournal } from './journal.ts';
import { busyDiagnostic, takeOutputLock } from './output-lock.ts';
import { lockState, removeLeftovers } from './run-lock.ts';
import type { OutputScope } from './scope.ts';

/**
 * Finishes what an earlier run was stopped in, before anything is read of the output, and reports whether there was something.
 * Where nothing may be written, it raises a `UserError` instead, as it does if another run is at work.
 */
export function recoverOutput(scope: OutputScope, cwd: string, mayWrite: boolean): readonly Diagnostic[] {
  const { base } = scope;
  const work = path.join(base, WORK_FOLDER);
  const where = displayPath(base, cwd);
  assertNoLinks([work], base, cwd);
  try {
    const state = lockState(base);
    if (state === 'unlocked') {
      if (mayWrite) removeLeftovers(base, WORK_FOLDER);
      return [];
    }
    if (typeof state === 'object') throw new UserError([busyDiagnostic(base, state.busy, cwd)]);
    const interrupted = hasJournal(work);
    if (!mayWrite && interrupted) throw new UserError([diagnostic('output/interrupted', { path: where })]);
    if (!mayWrite) return [];
    const problem = replayAlone(scope, work, cwd);
    if (!interrupted) return [];
    if (problem === undefined) return [diagnostic('output/recovered', { path: where })];
    return [diagnostic('output/journal-ignored', { path: where, reason: problem.reason }, problem.place)];
  } catch (error) {
    throw error instanceof UserError ? error : notWritableError(base, error, cwd);
  }
}

function replayAlone(scope: OutputScope, work: string, cwd: string): JournalProblem | undefined {
  const lock = takeOutputLock(scope.base, cwd);
  try {
    return replayJournal(scope, work, cwd);
  } finally {
    lock.release();
  }
}
