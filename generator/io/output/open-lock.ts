import path from 'node:path';
import { isMarkdownName, isSpecificationName } from '../../config/page-source.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { HISTORY_FILE } from '../../model/output.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import type { SourceFile } from '../../text/source.ts';
import { exists } from '../disk/errno.ts';
import { messageOf } from '../disk/fs-errors.ts';
import { displayPath, isBelow, linksInTheWay } from '../disk/paths.ts';
import { readStoredJson } from '../disk/stored.ts';
import { LOCK_FILE, type Lock } from '../lock-file/lock-file.ts';
import { LOCK_SCHEMA } from '../lock-file/lock-schema.ts';
import { wrongNames } from '../lock-file/locked-names.ts';
import { fetchedFolder } from '../sources/pinned-pages.ts';
import type { OutputScope } from './scope.ts';

/** Where the files that a lock file names may stand. */
export interface LockScope extends OutputScope {
  /** The folders of the output of each job, by its name. Absolute, as all paths here. */
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  /** Files that are read and pages: none of them can be an output. */
  readonly inputs: readonly string[];
}

/** A lock file that was read. */
export interface OpenedLock {
  /** `undefined` if there is none. */
  readonly lock: Lock | undefined;
  /** What is left where it is of the output of a job, by the job's name. */
  readonly leftBehind: ReadonlyMap<string, Diagnostic>;
}

/**
 * Reads the lock file of a scope. Raises a `UserError` with the place if it is no lock file, if it names a file that
 * stands where nothing of what it is about can be, or if a name in it is none that code can have. Nothing that it names has
 * been read or changed by then.
 */
export function openLock(scope: LockScope, cwd: string): OpenedLock {
  const read = readLockFile(scope.base, cwd);
  if (read === undefined) return { lock: undefined, leftBehind: new Map() };
  const { lock, file } = read;
  const wrong = [...wrongOutputs(lock, file, scope), ...wrongPages(lock, file, scope, cwd), ...wrongNames(lock, file)];
  if (wrong.length > 0) throw new UserError(wrong);
  return { lock, leftBehind: leftBehind(lock, file, scope) };
}

/** The lock file of a folder, if it is one, wherever the files are that it names. Raises a `UserError` if it is none. */
export function readValidLock(base: string, cwd: string): Lock | undefined {
  return readLockFile(base, cwd)?.lock;
}

function readLockFile(base: string, cwd: string): { readonly lock: Lock; readonly file: SourceFile } | undefined {
  const file = path.join(base, LOCK_FILE);
  const shownPath = displayPath(file, cwd);
  const unreadable = (reason: string, place?: Diagnostic['place']): UserError =>
    new UserError([diagnostic('output/lock-unreadable', { path: shownPath, reason }, place)]);
  let read: ReturnType<typeof readStoredJson>;
  try {
    if (!exists(file)) return undefined;
    read = readStoredJson(file, shownPath, LOCK_SCHEMA);
  } catch (error) {
    throw unreadable(messageOf(error));
  }
  if ('reason' in read) throw unreadable(read.reason, read.place);
  return { lock: read.value as Lock, file: read.file };
}

/** A path of a lock file: relative to its folder, and where it leads. */
interface Named {
  readonly name: string;
  readonly target: string;
  readonly steps: readonly string[];
}

function outputsOf(job: string, { jobs }: Lock, base: string): readonly Named[] {
  return Object.keys(jobs[job]?.outputs ?? {}).map((name) => ({
    name,
    target: path.resolve(base, name),
    steps: ['jobs', job, 'outputs', name],
  }));
}

function wrongOutputs(lock: Lock, file: SourceFile, scope: LockScope): readonly Diagnostic[] {
  return Object.keys(lock.jobs).flatMap((job) =>
    outputsOf(job, lock, scope.base).flatMap(({ name, target, steps }) => {
      const roots = scope.outputs.get(job) ?? [];
      const isOurs = roots.some((root) => isBelow(target, root) && target !== root);
      const reason =
        isOurs || (isBelow(target, scope.base) && target !== scope.base)
          ? isInput(target, scope) && 'is an input, not an output'
          : 'is outside the output folders';
      return reason === false ? [] : [wrongPath(file, steps, { name, reason })];
    }),
  );
}

function isInput(target: string, { inputs }: LockScope): boolean {
  if (inputs.includes(target)) return true;
  const isPage = isMarkdownName(target) && path.basename(target) !== HISTORY_FILE;
  return isPage && inputs.includes(path.dirname(target));
}

function wrongPages(lock: Lock, file: SourceFile, { base }: LockScope, cwd: string): readonly Diagnostic[] {
  return Object.entries(lock.sources ?? {}).flatMap(([catalog, sources]) => {
    const folder = path.resolve(base, fetchedFolder(catalog));
    return Object.entries(sources).flatMap(([source, { pages }]) =>
      Object.keys(pages).flatMap((name) => {
        const target = path.resolve(base, name);
        const isPage = path.dirname(target) === folder && (isMarkdownName(target) || isSpecificationName(target));
        const [link] = linksInTheWay([target], { base, roots: [folder] }, cwd);
        const reason = isPage ? link?.message : `is not a page in ${fetchedFolder(catalog)}, the folder of fetched pages`;
        const steps = ['sources', catalog, source, 'pages', name];
        return reason === undefined ? [] : [wrongPath(file, steps, { name, reason })];
      }),
    );
  });
}

function wrongPath(file: SourceFile, steps: readonly string[], about: { name: string; reason: string }): Diagnostic {
  return diagnostic('output/lock-path', { path: file.path, ...about }, placeOfPointer(file, steps));
}

/** Output of a job that stands below none of its folders any more, as after `out` was changed: not ours to delete. */
function leftBehind(lock: Lock, file: SourceFile, { base, outputs }: LockScope): ReadonlyMap<string, Diagnostic> {
  const found = [...outputs].flatMap(([job, roots]) => {
    const left = outputsOf(job, lock, base).filter(
      ({ target }) => !roots.some((root) => isBelow(target, root)) && exists(target),
    );
    const [first] = left;
    if (first === undefined) return [];
    const parameters = { name: first.name, more: left.length - 1 };
    return [[job, diagnostic('output/left-behind', parameters, placeOfPointer(file, first.steps))] as const];
  });
  return new Map(found);
}
