import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import type { OutputFile, OutputRole } from '../../model/output.ts';
import { compareText } from '../../text/source.ts';
import { exists, hasCode } from '../disk/errno.ts';
import { messageOf } from '../disk/fs-errors.ts';
import { hashText } from '../disk/hash.ts';
import { displayPath, isBelow, linksInTheWay, toPosix } from '../disk/paths.ts';
import { LOCK_FILE, type LockedJob, WORK_FOLDER } from '../lock-file/lock-file.ts';

/** Where a job's files go. Folders are absolute. */
export interface Destination {
  /** The folder of the lock file; paths in it are relative to this. */
  readonly base: string;
  readonly out: string;
  readonly schemas: string;
  /** What messages show paths relative to. */
  readonly cwd: string;
}

/** What has to be done with one file. */
export interface FileChange {
  /** Absolute. */
  readonly file: string;
  readonly status: 'create' | 'update' | 'delete' | 'unchanged' | 'kept' | 'orphaned';
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What the file is, where this run makes it as output. */
  readonly role?: OutputRole;
}

/** The changes that a job makes, and what the lock file will say of it. */
export interface Changes {
  readonly changes: readonly FileChange[];
  readonly outputs: LockedJob['outputs'];
}

/**
 * Holds a job's files against what is on the disk. Files of the user are created once and then left alone. Raises a
 * `UserError` if the folder is not ours, or a generated file was edited by hand and `force` is not set.
 */
export function planChanges(
  files: readonly OutputFile[],
  to: Destination,
  locked: LockedJob | undefined,
  force: boolean,
): Changes {
  const targets = files.map((file) => ({ ...file, target: targetOf(file, to) }));
  const known = knownOutputs(locked, to);
  const wanted = new Set(targets.map(({ target }) => target));
  const goes = [...known].filter(([file, { owner }]) => owner === 'generator' && !wanted.has(file)).map(([file]) => file);
  assertNone(linksInTheWay(goes, { base: to.base, roots: rootsOf(to) }, to.cwd));
  const problems = [
    ...(known.size === 0 ? foreignEntries(to, targets) : []),
    ...(force ? [] : editedFiles(targets, known, to.cwd)),
  ];
  assertNone(problems);
  const changes = targets.map(({ target, ...file }) => changeOf(target, file, known.has(target), to.cwd));
  const left = [...known]
    .filter(([file]) => !wanted.has(file) && exists(file))
    .map(([file, { owner }]) => leftOver(file, owner, to.cwd));
  assertNone(linksInTheWay(writtenTo([...changes, ...left]), { base: to.base, roots: rootsOf(to) }, to.cwd));
  const orphans = left
    .filter(({ status }) => status === 'orphaned')
    .map(({ file }) => [file, { hash: '', owner: 'user' as const }] as const);
  const written = targets.map(
    ({ target, text, owner }) => [target, { hash: owner === 'user' ? '' : hashText(text), owner }] as const,
  );
  const outputs = [...written, ...orphans]
    .map(([file, entry]) => [toPosix(path.relative(to.base, file)), entry] as const)
    .sort(([a], [b]) => compareText(a, b));
  return { changes: [...changes, ...left], outputs: Object.fromEntries(outputs) };
}

function rootsOf({ out, schemas }: Destination): readonly string[] {
  return [out, schemas];
}

/** What the lock file says was written, as far as it stands where this job writes: nothing else is looked at, or deleted. */
function knownOutputs(locked: LockedJob | undefined, to: Destination): ReadonlyMap<string, LockedJob['outputs'][string]> {
  const entries = Object.entries(locked?.outputs ?? {}).map(([name, entry]) => [path.resolve(to.base, name), entry] as const);
  return new Map(entries.filter(([file]) => rootsOf(to).some((root) => isBelow(file, root) && file !== root)));
}

function assertNone(problems: readonly Diagnostic[]): void {
  if (problems.length > 0) throw new UserError(problems);
}

function writtenTo(changes: readonly FileChange[]): readonly string[] {
  return changes.filter(({ status }) => ['create', 'update', 'delete'].includes(status)).map(({ file }) => file);
}

/** Schemas may stand in a folder of their own, and the history of the pages with them; everything else is with the code. */
function targetOf({ path: name, role }: OutputFile, { out, schemas }: Destination): string {
  if (role === 'schema') return path.join(schemas, ...name.split('/').slice(1));
  const isApart = role === 'history' && schemas !== path.join(out, 'schemas');
  return path.join(isApart ? schemas : out, ...name.split('/'));
}

function changeOf(file: string, { text: after, owner, role }: OutputFile, wasWritten: boolean, cwd: string): FileChange {
  const before = read(file, cwd);
  if (owner === 'user' && (before !== undefined || wasWritten)) return { file, status: 'kept', before, after: before, role };
  if (before === undefined) return { file, status: 'create', before, after, role };
  return { file, status: before === after ? 'unchanged' : 'update', before, after, role };
}

/** A file of an earlier run that is no longer made: ours goes, the user's stays. */
function leftOver(file: string, owner: OutputFile['owner'], cwd: string): FileChange {
  const before = read(file, cwd);
  return owner === 'user'
    ? { file, status: 'orphaned', before, after: before }
    : { file, status: 'delete', before, after: undefined };
}

/** A folder that was never written to must be empty, or hold exactly what would be written. */
function foreignEntries({ out, cwd }: Destination, targets: readonly { target: string; text: string }[]): readonly Diagnostic[] {
  if (!exists(out)) return [];
  if (!statSync(out).isDirectory())
    return [diagnostic('output/not-writable', { path: displayPath(out, cwd), reason: 'it is not a folder' })];
  const texts = new Map(targets.map(({ target, text }) => [target, text]));
  const entry = readdirSync(out, { recursive: true, withFileTypes: true }).find((candidate) => {
    const file = path.join(candidate.parentPath, candidate.name);
    return !candidate.isDirectory() && !isOurs(candidate, out) && !(texts.has(file) && texts.get(file) === read(file, cwd));
  });
  return entry === undefined ? [] : [diagnostic('output/foreign', { path: displayPath(out, cwd), entry: entry.name })];
}

/** The lock file, and what is in a work folder. */
function isOurs({ name, parentPath }: Dirent, out: string): boolean {
  return name === LOCK_FILE || path.relative(out, parentPath).startsWith(WORK_FOLDER);
}

function editedFiles(
  targets: readonly { target: string; text: string; owner: string }[],
  known: ReadonlyMap<string, { hash: string; owner: string }>,
  cwd: string,
): readonly Diagnostic[] {
  const wanted = new Map(targets.map(({ target, text }) => [target, text]));
  return [...known].flatMap(([file, { hash, owner }]) => {
    const text = owner === 'user' ? undefined : read(file, cwd);
    const edited = text !== undefined && hashText(text) !== hash && text !== wanted.get(file);
    return edited ? [diagnostic('output/edited', { path: displayPath(file, cwd) })] : [];
  });
}

/** The text of a file, with line ends normalized; `undefined` if there is none. */
function read(file: string, cwd: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new UserError([diagnostic('output/not-writable', { path: displayPath(file, cwd), reason: messageOf(error) })]);
  }
}
