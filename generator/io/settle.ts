import path from 'node:path';
import { diagnostic } from '../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import { busy, holdOutput, notWritable } from './hold-output.ts';
import { hasJournal, settleJournal } from './journal.ts';
import { refuseLinks } from './links.ts';
import { WORK_FOLDER } from './lock.ts';
import { shown } from './output.ts';
import { removeLeftovers, stateOfOutput } from './run-lock.ts';

/** Where runs write. Paths are absolute. */
export interface Ground {
  /** The folder of the lock file. */
  readonly base: string;
  /** The folders and files, besides the lock file, that may be written by the jobs of this folder. */
  readonly roots: readonly string[];
}

/**
 * Finishes what an earlier run was stopped in, before anything is read of the output, and tells if there was something.
 * Where nothing may be written, it raises a `UserError` instead, as it does if another run is at work.
 */
export function settleOutput({ base, roots }: Ground, cwd: string, mayWrite: boolean): readonly Diagnostic[] {
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
    let isDone = true;
    holdOutput(base, cwd, () => {
      isDone = settleJournal(base, work, roots);
    });
    if (!interrupted) return [];
    return [isDone ? diagnostic('output/recovered', { path: where }) : diagnostic('output/journal-ignored', { path: where })];
  } catch (error) {
    throw error instanceof UserError ? error : notWritable(base, error, cwd);
  }
}
