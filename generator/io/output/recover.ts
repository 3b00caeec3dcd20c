import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { notWritable } from '../disk/fs-errors.ts';
import { refuseLinks } from '../disk/links.ts';
import { shown } from '../disk/paths.ts';
import { WORK_FOLDER } from '../lock-file/lock-file.ts';
import { hasJournal, type JournalFault, settleJournal } from './journal.ts';
import { busy, holdOutput } from './output-lock.ts';
import { removeLeftovers, stateOfOutput } from './run-lock.ts';
import type { Ground } from './scope.ts';

/**
 * Finishes what an earlier run was stopped in, before anything is read of the output, and tells if there was something.
 * Where nothing may be written, it raises a `UserError` instead, as it does if another run is at work.
 */
export function settleOutput(ground: Ground, cwd: string, mayWrite: boolean): readonly Diagnostic[] {
  const { base } = ground;
  const work = path.join(base, WORK_FOLDER);
  const where = shown(base, cwd);
  refuseLinks([work], base, cwd);
  try {
    const state = stateOfOutput(base);
    if (state === 'free') {
      if (mayWrite) removeLeftovers(base, WORK_FOLDER);
      return [];
    }
    if (typeof state === 'object') throw new UserError([busy(base, state.busy, cwd)], 1);
    const interrupted = hasJournal(work);
    if (!mayWrite && interrupted) throw new UserError([diagnostic('output/interrupted', { path: where })], 1);
    if (!mayWrite) return [];
    let fault: JournalFault | undefined;
    holdOutput(base, cwd, () => {
      fault = settleJournal(ground, work, cwd);
    });
    if (!interrupted) return [];
    if (fault === undefined) return [diagnostic('output/recovered', { path: where })];
    return [diagnostic('output/journal-ignored', { path: where, reason: fault.reason }, fault.place)];
  } catch (error) {
    throw error instanceof UserError ? error : notWritable(base, error, cwd);
  }
}
