import { readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { jsonText } from '../../text/encode.ts';
import { ensureFolder, removeEmpty } from '../disk/durable.ts';
import { exists } from '../disk/errno.ts';
import { notWritableError } from '../disk/fs-errors.ts';
import { hashOf, hashText } from '../disk/hash.ts';
import { displayPath } from '../disk/paths.ts';
import { LOCK_FILE, type Lock } from '../lock-file/lock-file.ts';
import { assertLockUnchanged } from './conflicts.ts';
import { applyAtomically, type FileWrite, hasJournal } from './journal.ts';
import { takeOutputLock } from './output-lock.ts';
import type { FileChange } from './plan-changes.ts';
import { assertInScope, type OutputScope } from './scope.ts';

/**
 * Writes changes and then the lock file, as one: on any error all files are as they were, and what a machine that stops
 * leaves behind is finished by the next run. Raises a `UserError` if it fails, if another run is at work, or if a file
 * was changed since it was read.
 */
export async function writeChanges(
  changes: readonly FileChange[],
  { before, after: lock }: { readonly before: Lock | undefined; readonly after: Lock },
  scope: OutputScope,
  cwd: string,
): Promise<void> {
  const { base } = scope;
  const lockFile = path.join(base, LOCK_FILE);
  const lockText = `${jsonText(lock)}\n`;
  if (changes.flatMap(fileWritesOf).length === 0 && confirmLock(lockFile, lockText)) return;
  const last = [{ file: lockFile, text: lockText }];
  await holdAndChange(changes, last, { scope, cwd, check: () => assertLockUnchanged({ base, lock: before, cwd }) });
}

async function holdAndChange(
  changes: readonly FileChange[],
  last: readonly FileWrite[],
  { scope, cwd, check }: { readonly scope: OutputScope; readonly cwd: string; readonly check: () => void },
): Promise<void> {
  const { base } = scope;
  const wanted = [...inOrder(changes).flatMap(fileWritesOf), ...last];
  let current = base;
  const onFile = (file: string): void => {
    current = file;
  };
  try {
    const made = ensureFolder(base);
    try {
      const { work, release } = takeOutputLock(base, cwd);
      try {
        if (hasJournal(work)) throw new UserError([diagnostic('output/interrupted', { path: displayPath(base, cwd) })]);
        assertInScope(
          wanted.map(({ file }) => file),
          scope,
          cwd,
        );
        check();
        assertUnchanged(changes, cwd);
        await applyAtomically(wanted, base, work, onFile);
      } finally {
        release();
      }
    } finally {
      removeEmpty(made);
    }
  } catch (error) {
    throw error instanceof UserError ? error : notWritableError(current, error, cwd);
  }
}

/** What others refer to comes first, and the index of all after it: who reads meanwhile finds what he is led to. */
function inOrder(changes: readonly FileChange[]): readonly FileChange[] {
  const rank = ({ role, status }: FileChange): number =>
    status === 'delete' ? 3 : role === 'manifest' ? 2 : status === 'create' ? 0 : 1;
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

/** What was planned for other files than those that are there now is not done. */
function assertUnchanged(changes: readonly FileChange[], cwd: string): void {
  const strangers = changes.filter(
    ({ file, before, status }) =>
      status !== 'kept' && status !== 'orphaned' && hashOf(file) !== (before === undefined ? undefined : hashText(before)),
  );
  if (strangers.length === 0) return;
  throw new UserError(strangers.map(({ file }) => diagnostic('output/changed', { path: displayPath(file, cwd) })));
}

function fileWritesOf({ file, status, after }: FileChange): readonly FileWrite[] {
  if (status === 'delete') return [{ file, text: undefined }];
  return (status === 'create' || status === 'update') && after !== undefined ? [{ file, text: after }] : [];
}

/** Sets the time of a lock file that is as it should be: it was found true now. */
function confirmLock(file: string, text: string): boolean {
  if (!exists(file) || readFileSync(file, 'utf8') !== text) return false;
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Where nothing can be written, the next run takes the slow path again.
  }
  return true;
}

/**
 * Writes some files as one, without a word in the lock file: either all old texts are there afterwards, or all new ones.
 * Raises a `UserError` if that fails, if another run is at work, or if a file was changed since it was read.
 */
export async function writeFiles(changes: readonly FileChange[], scope: OutputScope, cwd: string): Promise<void> {
  await holdAndChange(changes, [], { scope, cwd, check: () => {} });
}
