import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { FileSchema } from '../../text/json/file-schema.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import type { Place } from '../../text/source.ts';
import {
  ensureFolder,
  flushFolder,
  keepBackup,
  removeEmpty,
  replaceFile,
  writeAllFlushed,
  writeFlushed,
} from '../disk/durable.ts';
import { exists } from '../disk/errno.ts';
import { hashOf, hashText } from '../disk/hash.ts';
import { displayPath, toPosix } from '../disk/paths.ts';
import { readStoredJson } from '../disk/stored.ts';
import { FILE_PATH } from '../lock-file/lock-schema.ts';
import { isInScope, type OutputScope } from './scope.ts';

/*
 * Many files change as one. All new texts are staged and flushed, then a journal of what is to happen, and only then the
 * files are renamed into place. Whoever finds a journal finishes what it says; where an error comes in between, what
 * has happened is undone. So there is either the old output or the new one, wherever a machine stops.
 */

/** One file that changes: what it says now and is to say, as hashes; nothing where it is not there. */
interface Entry {
  /** Relative to the folder of the lock file, with `/`. */
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A file to write, or to remove where there is no text. */
export interface FileWrite {
  /** Absolute. */
  readonly file: string;
  readonly text: string | undefined;
}

/** Why a journal is not believed, and where that stands in it. */
export interface JournalProblem {
  readonly reason: string;
  readonly place?: Place;
}

const JOURNAL = 'journal.json';
/** Its name while it is written. */
const PART = 'journal.part';
/** The name of a journal whose changes are being undone. */
const UNDOING = 'undo.json';

/** Writes and removes files as one, in the order given. `work` is a folder that is this run's alone. */
export async function applyAtomically(
  wanted: readonly FileWrite[],
  base: string,
  work: string,
  onFile: (file: string) => void,
): Promise<void> {
  for (const name of ['new', 'old', PART]) rmSync(path.join(work, name), { recursive: true, force: true });
  for (const name of ['new', 'old']) mkdirSync(path.join(work, name));
  const entries = wanted.map(({ file, text }, index) => {
    onFile(file);
    const before = hashOf(file) ?? null;
    if (before !== null) keepBackup(file, staged(work, 'old', index));
    return { file: toPosix(path.relative(base, file)), before, after: text === undefined ? null : hashText(text) };
  });
  const texts = wanted.flatMap(({ file: target, text }, index) =>
    text === undefined ? [] : [{ file: staged(work, 'new', index), text, target }],
  );
  await writeAllFlushed(texts, ({ target }) => onFile(target));
  for (const folder of ['new', 'old']) flushFolder(path.join(work, folder));
  onFile(base);
  writeFlushed(path.join(work, PART), JSON.stringify(entries));
  renameSync(path.join(work, PART), path.join(work, JOURNAL));
  flushFolder(work);
  try {
    redo(entries, base, work, onFile);
  } catch (error) {
    renameSync(path.join(work, JOURNAL), path.join(work, UNDOING));
    undo(entries, base, work);
    throw error;
  }
}

/**
 * Finishes or undoes what a run left behind, if it had got so far. Only files of the scope are touched: a journal that
 * speaks of others is not of our making, or of another config, and is thrown away. Gives why it was not believed, if it
 * was not.
 */
export function replayJournal(scope: OutputScope, work: string, cwd: string): JournalProblem | undefined {
  const { base } = scope;
  const [forward, backward] = [readJournal(scope, work, JOURNAL, cwd), readJournal(scope, work, UNDOING, cwd)];
  if (backward !== undefined && 'entries' in backward) undo(backward.entries, base, work);
  else if (forward !== undefined && 'entries' in forward) redo(forward.entries, base, work, () => {});
  const isBelieved = !hasJournal(work);
  for (const name of [JOURNAL, UNDOING]) rmSync(path.join(work, name), { recursive: true, force: true });
  if (isBelieved) return undefined;
  return (
    [backward, forward].find((read) => read !== undefined && 'problem' in read)?.problem ?? { reason: 'there are two of them' }
  );
}

/** Whether a run was stopped while it changed files. */
export function hasJournal(work: string): boolean {
  return [JOURNAL, UNDOING].some((name) => exists(path.join(work, name)));
}

function staged(work: string, folder: 'new' | 'old', index: number): string {
  return path.join(work, folder, String(index));
}

/** Each step may have been done before, and a file that says something else by now was changed by somebody since. */
function redo(entries: readonly Entry[], base: string, work: string, onFile: (file: string) => void): void {
  for (const [index, { file, before, after }] of entries.entries()) {
    const target = path.resolve(base, file);
    onFile(target);
    if ((hashOf(target) ?? null) !== before) continue;
    if (after === null) remove(target);
    else if (isFile(staged(work, 'new', index))) {
      ensureFolder(path.dirname(target));
      replaceFile(staged(work, 'new', index), target);
    }
  }
  for (const folder of new Set(entries.map(({ file }) => path.dirname(path.resolve(base, file))))) flushFolder(folder);
  rmSync(path.join(work, JOURNAL));
}

function undo(entries: readonly Entry[], base: string, work: string): void {
  for (const [index, { file, before, after }] of [...entries.entries()].reverse()) {
    const target = path.resolve(base, file);
    const now = hashOf(target) ?? null;
    if (now === before || now !== after) continue;
    if (before === null) remove(target);
    else {
      ensureFolder(path.dirname(target));
      replaceFile(staged(work, 'old', index), target);
    }
  }
  rmSync(path.join(work, UNDOING));
}

/** Removes a file, and its folder if nothing else is in it. */
function remove(file: string): void {
  rmSync(file, { force: true });
  removeEmpty([path.dirname(file)]);
}

function isFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

type ReadJournal =
  | { readonly entries: readonly Entry[]; readonly problem?: never }
  | { readonly problem: JournalProblem; readonly entries?: never };

/** A journal that is not of our making leads nowhere: its files have to stand where output of these jobs does. */
function readJournal(scope: OutputScope, work: string, name: string, cwd: string): ReadJournal | undefined {
  const file = path.join(work, name);
  if (!exists(file)) return undefined;
  const read = readStoredJson(file, displayPath(file, cwd), JOURNAL_SCHEMA);
  if ('reason' in read) return { problem: read };
  const entries = read.value as readonly Entry[];
  for (const [index, entry] of entries.entries()) {
    const reason = problemOfEntry(entry, index, scope, work);
    if (reason !== undefined)
      return { problem: { reason: `${entry.file} ${reason}`, place: placeOfPointer(read.file, [String(index), 'file']) } };
  }
  return { entries };
}

const JOURNAL_SCHEMA: FileSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      file: { type: 'string', pattern: FILE_PATH },
      before: { type: ['string', 'null'] },
      after: { type: ['string', 'null'] },
    },
    required: ['file', 'before', 'after'],
  },
};

function problemOfEntry({ file, after }: Entry, index: number, scope: OutputScope, work: string): string | undefined {
  const target = path.resolve(scope.base, file);
  if (!isInScope(target, scope)) return 'is outside the folders of this config, or is reached through a link';
  if (scope.roots.includes(target) && exists(target) && !isFile(target)) return 'is a folder';
  const text = staged(work, 'new', index);
  const isStaged = !exists(text) || (isFile(text) && hashOf(text) === after);
  return isStaged ? undefined : 'does not match the content that was stored for it';
}
