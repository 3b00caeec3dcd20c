import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSpecificationName } from '../../config/page-source.ts';
import type { OPTIONS } from '../../options/table.ts';
import type { FlagNames } from '../../options/values.ts';
import { exists } from '../disk/errno.ts';
import { hashFile, hashText } from '../disk/hash.ts';
import { LOCK_FILE, type Lock, namesText, readLock, WORK_FOLDER } from '../lock-file/lock-file.ts';
import { packageVersion } from '../package/package-files.ts';
import { BUILT_FILES } from '../package/root.ts';
import { CONFIG_FILES, catalogPaths } from '../sources/catalog-paths.ts';
import { pageNames, pagesIn } from '../sources/page-files.ts';
import { isTrusted } from './trusted-lock.ts';

/*
 * The fast path: a run that would change nothing is recognized by hashes alone, before anything heavy is loaded.
 * Whatever is unclear takes the slow path.
 */

/** What a command line asks for, as far as the fast path understands it. */
interface Request {
  readonly pages: readonly string[];
  readonly out: string | undefined;
  readonly config: string | undefined;
  /** Its further options, each as the lock file keeps those that decide the output. */
  readonly options: readonly string[];
}

/** What there is, if a run would have nothing to do; `undefined` if there may be something. */
export function findUpToDate(argv: readonly string[], cwd: string): UpToDate | undefined {
  const request = readRequest(argv);
  if (request === undefined) return undefined;
  try {
    const config = request.pages.length > 0 ? undefined : findConfig(request.config, cwd);
    const folder = request.pages.length === 0 ? config && path.dirname(config) : request.out && path.resolve(cwd, request.out);
    if (folder === undefined || folder === '' || isLockedOrInterrupted(folder)) return undefined;
    const lock = readLock(folder);
    if (lock === undefined || !isCurrent(lock, folder) || !sameOptions(lock.request, request.options)) return undefined;
    if (!isTrusted(lock, config)) return undefined;
    const inputs = request.pages.length > 0 ? hashPages(request.pages, cwd) : hashConfigured(lock, folder, config);
    const isUnchanged =
      inputs !== undefined &&
      sameRecord({ ...inputs, [LOCK_FILE]: hashText(namesText(lock.names)) }, lock.inputs) &&
      outputsAreIntact(lock, folder);
    if (!isUnchanged) return undefined;
    const named = config === undefined ? request.pages.map((page) => path.resolve(cwd, page)) : [config];
    return { ...countsOf(lock), dependsOn: [...named, ...filesOf(lock, folder)] };
  } catch {
    return undefined;
  }
}

type Flag<Name extends FlagNames> = (typeof OPTIONS)[Name]['flag'] extends `${infer Word} ${string}`
  ? Word
  : (typeof OPTIONS)[Name]['flag'];

/** The flags of the short way, which the table of options has to name like this, though it is not loaded here. */
const OUT: Flag<'out'> = '--out';
const CONFIG: Flag<'config'> = '--config';
const CHECK: Flag<'check'> = '--check';
/** Whoever prints the answer leaves it out under this flag. */
export const QUIET: Flag<'quiet'> = '--quiet';

function readRequest(argv: readonly string[]): Request | undefined {
  const [command, ...rest] = argv;
  if (command !== 'generate') return undefined;
  const pages: string[] = [];
  const options: string[] = [];
  const values: { out?: string; config?: string } = {};
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (!word.startsWith('-')) pages.push(word);
    else if (word !== CHECK && word !== QUIET) {
      const value = rest[++at];
      if (value === undefined || value.startsWith('-')) return undefined;
      if (word === OUT || word === CONFIG) values[word === OUT ? 'out' : 'config'] = value;
      else options.push(`${word}=${value.split(',').sort().join(',')}`);
    }
  }
  const isWhole = (pages.length === 0) === (values.out === undefined);
  return isWhole ? { pages, out: values.out, config: values.config, options } : undefined;
}

/**
 * Whether a command line has the options of the last one, and no others. One that takes no value, or that the output does not
 * depend on, is never among those of the lock file.
 */
function sameOptions(kept: readonly string[], given: readonly string[]): boolean {
  return kept.length === given.length && [...kept].sort().join('\n') === [...given].sort().join('\n');
}

function findConfig(named: string | undefined, cwd: string): string | undefined {
  const names = new Set(readdirSync(cwd));
  const found = named ?? CONFIG_FILES.find((name) => names.has(name));
  return found === undefined ? undefined : path.resolve(cwd, found);
}

/** Whether another run is at work, or was stopped there. */
function isLockedOrInterrupted(folder: string): boolean {
  return readdirSync(folder).some((name) => name.startsWith(WORK_FOLDER));
}

/** Whether the lock was confirmed by this version of Holotype since its code was last changed. */
function isCurrent(lock: Lock, folder: string): boolean {
  if (lock.generator !== packageVersion() || Object.keys(lock.jobs).length === 0) return false;
  const changed = Math.max(...BUILT_FILES.map((file) => statSync(file).mtimeMs));
  return statSync(path.join(folder, LOCK_FILE)).mtimeMs > changed;
}

function hashPages(pages: readonly string[], cwd: string): Record<string, string> {
  const files = pages.map((page) => path.resolve(cwd, page));
  const names = pageNames(files);
  return Object.fromEntries(files.map((file, index) => [names[index] ?? file, hashFile(file)]));
}

/** The inputs that the lock names; nothing if the config depends on more than its own text. */
function hashConfigured(lock: Lock, folder: string, config: string | undefined): Record<string, string> | undefined {
  if (config === undefined || dependsOnMore(readFileSync(config, 'utf8'))) return undefined;
  if (!fetchedWereRead(lock)) return undefined;
  const optional = Object.keys(lock.jobs).flatMap((name) => {
    const { overrides, captured } = catalogPaths(name);
    return [overrides, captured];
  });
  if (optional.some((name) => !(name in lock.inputs) && exists(path.resolve(folder, name)))) return undefined;
  for (const [name, files] of Object.entries(lock.folders)) {
    if (!sameList(pagesIn(path.resolve(folder, name)), files)) return undefined;
  }
  const files = Object.keys(lock.inputs).filter((name) => name !== LOCK_FILE);
  return Object.fromEntries(files.map((name) => [name, hashFile(path.resolve(folder, name))]));
}

/** Whether the pages that were fetched last are those that the output was made of. */
function fetchedWereRead({ jobs, sources = {}, inputs }: Lock): boolean {
  return Object.keys(jobs).every((name) =>
    Object.values(sources[name] ?? {}).every(({ pages }) =>
      Object.entries(pages).every(([file, { hash }]) => inputs[file] === hash),
    ),
  );
}

function dependsOnMore(config: string): boolean {
  return /\brequire\b|\bprocess\b|\bimport\s*\(|\bfrom\s*['"](?!holotype['"])|\bimport\s*['"]/.test(config);
}

function outputsAreIntact(lock: Lock, folder: string): boolean {
  return Object.values(lock.jobs).every(({ outputs }) =>
    Object.entries(outputs).every(([name, { hash, owner }]) => owner === 'user' || hashFile(path.resolve(folder, name)) === hash),
  );
}

/**
 * All that the answer depends on besides what the command line names. The folder of the lock file is among them: its time
 * tells of a run that is at work there, or of another config.
 */
function filesOf({ inputs, folders, jobs }: Lock, folder: string): readonly string[] {
  const optional = Object.keys(jobs).flatMap((name) => [catalogPaths(name).overrides, catalogPaths(name).captured]);
  const outputs = Object.values(jobs).flatMap((job) =>
    Object.entries(job.outputs).flatMap(([name, { owner }]) => (owner === 'user' ? [] : [name])),
  );
  const candidates = Object.keys(folders).flatMap((name) => [name, ...candidatesIn(path.resolve(folder, name), name)]);
  const names = [LOCK_FILE, ...Object.keys(inputs), ...optional, ...outputs, ...candidates];
  return [...BUILT_FILES.map((file) => fileURLToPath(file)), folder, ...names.map((name) => path.resolve(folder, name))];
}

/** The files in a folder that are specifications, or would be if they said so. */
function candidatesIn(folder: string, name: string): readonly string[] {
  return readdirSync(folder)
    .filter(isSpecificationName)
    .map((file) => path.join(name, file));
}

function sameRecord(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return sameList(Object.keys(a).sort(), Object.keys(b).sort()) && Object.entries(a).every(([key, value]) => b[key] === value);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** What the last run left, in numbers. */
export interface UpToDate {
  readonly files: number;
  readonly warnings: number;
  /** The files and folders that this was found out from, and files that are missing: absolute paths. */
  readonly dependsOn: readonly string[];
}

function countsOf({ jobs, findings }: Lock): Omit<UpToDate, 'dependsOn'> {
  const files = Object.values(jobs).reduce((sum, job) => sum + Object.keys(job.outputs).length, 0);
  return { files, warnings: findings.warnings };
}
