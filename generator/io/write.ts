import { existsSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import { jsonText } from '../text/encode.ts';
import { ensureFolder, hashOf, removeEmpty, writeFlushed } from './durable.ts';
import { changeTogether, hasJournal, settleJournal, type Wanted } from './journal.ts';
import { refuseLinks } from './links.ts';
import { hashText, LOCK_FILE, type Lock } from './lock.ts';
import { type Change, type Destination, shown } from './output.ts';
import { reasonOf } from './reason.ts';
import { type RunLock, removeLeftovers, stateOfOutput, takeOutput, WORK_FOLDER } from './run-lock.ts';

/**
 * Writes changes and then the lock file, as one: on any error all files are as they were, and what a machine that stops
 * leaves behind is finished by the next run. Raises a `UserError` if it fails, if another run is at work, or if a file
 * was changed since it was read.
 */
export function writeChanges(changes: readonly Change[], lock: Lock, base: string, cwd: string): void {
  const lockFile = path.join(base, LOCK_FILE);
  const lockText = `${jsonText(lock)}\n`;
  const wanted = changes.flatMap(wantedOf);
  if (wanted.length === 0 && confirmLock(lockFile, lockText)) return;
  let current = base;
  const onFile = (file: string): void => {
    current = file;
  };
  try {
    const made = ensureFolder(base);
    try {
      withOutput(base, cwd, ({ work }) => {
        if (hasJournal(work)) throw new UserError([diagnostic('output/interrupted', { path: shown(base, cwd) })], 1);
        refuseLinks([lockFile], base, cwd);
        refuseStrangers(changes, cwd);
        changeTogether([...wanted, { file: lockFile, text: lockText }], base, work, onFile);
      });
    } finally {
      removeEmpty(made);
    }
  } catch (error) {
    throw error instanceof UserError ? error : notWritable(current, error, cwd);
  }
}

/**
 * Finishes what an earlier run was stopped in, before anything is read of the output. Gives a note if there was
 * something. Where nothing may be written, it raises a `UserError` instead, as it does if another run is at work.
 */
export function settleOutput(destinations: readonly Destination[], mayWrite: boolean): readonly Diagnostic[] {
  const [first] = destinations;
  if (first === undefined) return [];
  const { base, cwd } = first;
  refuseLinks([path.join(base, WORK_FOLDER)], base, cwd);
  const state = stateOfOutput(base);
  if (state === 'free') {
    if (mayWrite && existsSync(base)) removeLeftovers(base);
    return [];
  }
  const work = path.join(base, WORK_FOLDER);
  const where = shown(base, cwd);
  if (typeof state === 'object') throw new UserError([busy(base, state.busy, cwd)], 1);
  const interrupted = hasJournal(work);
  if (!mayWrite && interrupted) throw new UserError([diagnostic('output/interrupted', { path: where })], 1);
  if (!mayWrite) return [];
  const roots = destinations.flatMap(({ out, schemas }) => [out, schemas]);
  try {
    withOutput(base, cwd, () => settleJournal(base, work, roots));
  } catch (error) {
    throw error instanceof UserError ? error : notWritable(base, error, cwd);
  }
  return interrupted ? [diagnostic('output/recovered', { path: where })] : [];
}

/** Does something while no other run may change the output. What could be neither finished nor undone is left to the next run. */
function withOutput(base: string, cwd: string, action: (lock: RunLock) => void): void {
  const taken = takeOutput(base);
  if ('busy' in taken) throw new UserError([busy(base, taken.busy, cwd)], 1);
  try {
    action(taken);
  } finally {
    if (hasJournal(taken.work)) taken.abandon();
    else taken.release();
  }
}

function busy(base: string, owner: string, cwd: string): Diagnostic {
  return diagnostic('output/busy', { path: shown(base, cwd), owner, folder: shown(path.join(base, WORK_FOLDER), cwd) });
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
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) return false;
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Where nothing can be written, the next run takes the long way again.
  }
  return true;
}

/** Writes one file as a whole: either the old text is there afterwards, or the new one. */
export function writeText(file: string, text: string, cwd: string): void {
  const temporary = `${file}.${process.pid}`;
  try {
    ensureFolder(path.dirname(file));
    rmSync(temporary, { force: true });
    writeFlushed(temporary, text);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw notWritable(file, error, cwd);
  }
}

function notWritable(file: string, error: unknown, cwd: string): UserError {
  return new UserError([diagnostic('output/not-writable', { path: shown(file, cwd), reason: reasonOf(error) })], 1);
}
