import { readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { jsonText } from '../../text/encode.ts';
import { ensureFolder, removeEmpty } from '../disk/durable.ts';
import { isThere } from '../disk/errno.ts';
import { notWritable } from '../disk/fs-errors.ts';
import { hashOf, hashText } from '../disk/hash.ts';
import { shown } from '../disk/paths.ts';
import { LOCK_FILE, type Lock } from '../lock-file/lock-file.ts';
import { refuseOtherLock } from './conflicts.ts';
import { changeTogether, hasJournal, type Wanted } from './journal.ts';
import { holdOutput } from './output-lock.ts';
import type { Change } from './plan-changes.ts';
import { type Ground, refuseOutside } from './scope.ts';

/**
 * Writes changes and then the lock file, as one: on any error all files are as they were, and what a machine that stops
 * leaves behind is finished by the next run. Raises a `UserError` if it fails, if another run is at work, or if a file
 * was changed since it was read.
 */
export function writeChanges(
  changes: readonly Change[],
  { before, after: lock }: { readonly before: Lock | undefined; readonly after: Lock },
  ground: Ground,
  cwd: string,
): void {
  const { base } = ground;
  const lockFile = path.join(base, LOCK_FILE);
  const lockText = `${jsonText(lock)}\n`;
  if (changes.flatMap(wantedOf).length === 0 && confirmLock(lockFile, lockText)) return;
  const last = [{ file: lockFile, text: lockText }];
  holdAndChange(changes, last, { ground, cwd, check: () => refuseOtherLock({ base, lock: before, cwd }) });
}

function holdAndChange(
  changes: readonly Change[],
  last: readonly Wanted[],
  { ground, cwd, check }: { readonly ground: Ground; readonly cwd: string; readonly check: () => void },
): void {
  const { base } = ground;
  const wanted = [...inOrder(changes).flatMap(wantedOf), ...last];
  let current = base;
  const onFile = (file: string): void => {
    current = file;
  };
  try {
    const made = ensureFolder(base);
    try {
      holdOutput(base, cwd, ({ work }) => {
        if (hasJournal(work)) throw new UserError([diagnostic('output/interrupted', { path: shown(base, cwd) })], 1);
        refuseOutside(
          wanted.map(({ file }) => file),
          ground,
          cwd,
        );
        check();
        refuseStrangers(changes, cwd);
        changeTogether(wanted, base, work, onFile);
      });
    } finally {
      removeEmpty(made);
    }
  } catch (error) {
    throw error instanceof UserError ? error : notWritable(current, error, cwd);
  }
}

/** What others refer to comes first, and the index of all after it: who reads meanwhile finds what he is led to. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ file, status }: Change): number =>
    status === 'delete' ? 3 : path.basename(file) === 'manifest.json' ? 2 : status === 'create' ? 0 : 1;
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

/** What was planned for other files than those that are there now is not done. */
function refuseStrangers(changes: readonly Change[], cwd: string): void {
  const strangers = changes.filter(
    ({ file, before, status }) =>
      status !== 'kept' && status !== 'orphaned' && hashOf(file) !== (before === undefined ? undefined : hashText(before)),
  );
  if (strangers.length === 0) return;
  throw new UserError(
    strangers.map(({ file }) => diagnostic('output/changed', { path: shown(file, cwd) })),
    1,
  );
}

function wantedOf({ file, status, after }: Change): readonly Wanted[] {
  if (status === 'delete') return [{ file, text: undefined }];
  return (status === 'create' || status === 'update') && after !== undefined ? [{ file, text: after }] : [];
}

/** Sets the time of a lock file that is as it should be: it was found true now. */
function confirmLock(file: string, text: string): boolean {
  if (!isThere(file) || readFileSync(file, 'utf8') !== text) return false;
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Where nothing can be written, the next run takes the long way again.
  }
  return true;
}

/**
 * Writes some files as one, without a word in the lock file: either all old texts are there afterwards, or all new ones.
 * Raises a `UserError` if that fails, if another run is at work, or if a file was changed since it was read.
 */
export function writeFiles(changes: readonly Change[], ground: Ground, cwd: string): void {
  holdAndChange(changes, [], { ground, cwd, check: () => {} });
}
