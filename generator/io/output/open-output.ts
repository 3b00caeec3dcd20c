import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { OutputFile } from '../../model/output.ts';
import type { Lock, LockedSources } from '../lock-file/lock-file.ts';
import { writeChanges, writeFiles } from './commit.ts';
import { explainConflict } from './conflicts.ts';
import { writeFetched } from './fetched-pages.ts';
import { type LockScope, type OpenedLock, openLock } from './open-lock.ts';
import { type Changes, type Destination, type FileChange, planChanges } from './plan-changes.ts';
import { recoverOutput } from './recover.ts';

/**
 * What a run does with an output. `write` may change it; `check` looks whether it would be changed; `read` reads its lock
 * file and nothing else of it, and so may go on beside a run that writes.
 */
export type OutputAccess = 'write' | 'check' | 'read';

/** The only way to change an output. What an earlier run was stopped in was finished before it was opened. */
export interface OpenOutput extends OpenedLock {
  readonly scope: LockScope;
  /** What was recovered, or why it could not be. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Holds the files of a job against what is on the disk. Raises a `UserError` if the folder is not ours, if a generated
   * file was edited by hand and `force` is not set, or if another run has written since the output was opened.
   */
  readonly plan: (
    files: readonly OutputFile[],
    to: Destination,
    job: { readonly name: string; readonly force: boolean },
  ) => Changes;
  /** Writes changes and then the lock file, all or nothing. Raises a `UserError`. */
  readonly commit: (changes: readonly FileChange[], lock: Lock) => Promise<void>;
  /** Writes files that the lock file does not name, all or nothing. Raises a `UserError`. */
  readonly commitFiles: (changes: readonly FileChange[]) => Promise<void>;
  /** Writes fetched pages, and into the lock file where they come from, all or nothing. Raises a `UserError`. */
  readonly commitPages: (changes: readonly FileChange[], sources: LockedSources) => Promise<void>;
}

/**
 * Opens an output: finishes or undoes what an interrupted run left, and then reads the lock file. Raises a `UserError` if
 * another run is at work, if something would have to be recovered and `access` is `check`, or if the lock file is wrong.
 */
export function openOutput(scope: LockScope, access: OutputAccess, cwd: string): OpenOutput {
  const diagnostics = access === 'read' ? [] : recoverOutput(scope, cwd, access === 'write');
  const opened = openLock(scope, cwd);
  const { lock } = opened;
  return {
    ...opened,
    scope,
    diagnostics,
    plan: (files, to, { name, force }) =>
      explainConflict({ base: scope.base, lock, cwd }, () => planChanges(files, to, lock?.jobs[name], force)),
    commit: (changes, after) => writeChanges(changes, { before: lock, after }, scope, cwd),
    commitFiles: (changes) => writeFiles(changes, scope, cwd),
    commitPages: (changes, sources) => writeFetched(changes, sources, { lock, scope }, cwd),
  };
}
