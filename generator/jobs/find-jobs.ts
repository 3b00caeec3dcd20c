import { readFileSync } from 'node:fs';
import path from 'node:path';
import { givenByCatalog, jobOptions, requestOf } from '../config/job-options.ts';
import { diagnostic } from '../diagnostics/catalog.ts';
import { type Diagnostic, isError, UserError } from '../diagnostics/diagnostic.ts';
import { catalogPaths } from '../io/catalog-paths.ts';
import { expandPages, type LoadedConfig, loadConfig } from '../io/config.ts';
import type { Ground } from '../io/ground.ts';
import { isThere } from '../io/is-there.ts';
import { hashText, type Lock, type LockedJob } from '../io/lock.ts';
import { openLock } from '../io/open-lock.ts';
import type { Change, Destination } from '../io/output.ts';
import { pagesNamed } from '../io/page-files.ts';
import { readPages } from '../io/pages.ts';
import { pinnedPages, sortEntries } from '../io/pinned-pages.ts';
import type { JobInput, JobOptions, Outcome } from '../model/job.ts';
import type { JobNames, OptionValues } from '../options/values.ts';

import type { SourceFile } from '../text/source.ts';
import { groundOf, groundOfFolder } from './ground.ts';

/** The options that jobs depend on. */
export type FindOptions = OptionValues<'out' | 'config' | 'frozen' | 'strict' | JobNames>;

/** Where the map of all handlers stands, below the folder of the code. */
export const HANDLER_MAP = 'handlers/index.ts';

/** One set of pages to generate from. */
export interface NamedJob {
  /** The catalog's name; `.` for pages of the command line. */
  readonly name: string;
  /** How messages call it. */
  readonly title: string;
  readonly pages: readonly SourceFile[];
  readonly overrides: SourceFile | undefined;
  readonly captured: SourceFile | undefined;
  /** Where captured evidence is kept, relative to the config. */
  readonly capturedFile: string;
  readonly options: JobOptions;
  readonly to: Destination;
  /** What was found wrong with its pages before they were read. */
  readonly findings: readonly Diagnostic[];
}

/** What came of one job, and what it does to the disk. */
export interface JobResult {
  readonly job: NamedJob;
  readonly outcome: Outcome;
  readonly changes: readonly Change[];
  readonly outputs: LockedJob['outputs'];
}

/** All that a command line asks for. */
export interface Jobs extends Ground {
  readonly jobs: readonly NamedJob[];
  /** The options that differ from their defaults, in a fixed form. */
  readonly request: readonly string[];
  readonly config: { readonly file: string; readonly hash: string } | undefined;
  readonly folders: Readonly<Record<string, readonly string[]>>;
  /** What the last run left, if there was one. */
  readonly lock: Lock | undefined;
}

/** The jobs of a command line: its pages, or the catalogs of the config. Raises a `UserError` if there is neither. */
export async function findJobs(pages: readonly string[], options: FindOptions, cwd: string): Promise<Jobs> {
  if (pages.length > 0) return jobOfPages(pages, options, cwd);
  const loaded = await loadConfig(options.config, cwd);
  if (loaded === undefined) throw new UserError([diagnostic('usage/no-pages', {})], 2);
  return jobsOfConfig(loaded, options, cwd);
}

function jobOfPages(named: readonly string[], options: FindOptions, cwd: string): Jobs {
  if (options.out === undefined) throw new UserError([diagnostic('usage/no-output', {})], 2);
  const pages = pagesNamed(named, cwd);
  const out = path.resolve(cwd, options.out);
  const to = { base: out, out, schemas: path.join(out, 'schemas'), cwd };
  const job = {
    name: '.',
    title: options.out,
    pages: readPages(pages, cwd, jobOptions(options).limits),
    overrides: undefined,
    captured: undefined,
    capturedFile: '',
    options: { ...jobOptions(options), ...strictness(options) },
    to,
    findings: [],
  };
  const ground = groundOfFolder(
    out,
    pages.map((page) => path.resolve(cwd, page)),
  );
  const { lock } = openLock(ground, cwd);
  return { ...ground, jobs: [job], request: requestOf(options), config: undefined, folders: {}, lock };
}

function jobsOfConfig({ file, config }: LoadedConfig, options: FindOptions, cwd: string): Jobs {
  const base = path.dirname(file);
  const ground = groundOf({ file, config });
  const { lock, leftBehind } = openLock(ground, cwd);
  const folders: Record<string, readonly string[]> = {};
  const jobs = Object.entries(config.catalogs).map(([name, catalog]) => {
    const { pages, schemas, out, overrides, captured } = catalogPaths(name, catalog);
    // The command line outweighs the config.
    const own = jobOptions(options, givenByCatalog(catalog));
    const entries = sortEntries(pages);
    const expanded = expandPages(entries.paths, base);
    Object.assign(folders, expanded.folders);
    const pinned = pinnedPages(entries.sources, lock?.sources?.[name], base);
    refuseWrongPins(pinned.findings, options.frozen === true);
    const to = { base, out: path.resolve(base, out), schemas: path.resolve(base, schemas), cwd };
    return {
      name,
      title: name,
      pages: readPages(withoutRepeats([...expanded.files, ...pinned.files], base), base, own.limits),
      overrides: readIfThere(overrides, catalog.overrides !== undefined, base),
      captured: readIfThere(captured, false, base),
      capturedFile: captured,
      options: { ...own, ...strictness(options) },
      to,
      findings: [...pinned.findings, ...[leftBehind.get(name) ?? []].flat()],
    };
  });
  const hash = hashText(readFileSync(file, 'utf8'));
  return { ...ground, jobs, request: requestOf(options), config: { file, hash }, folders, lock };
}

/** A page that is not there cannot be read; under `--frozen`, one that was edited neither. */
function refuseWrongPins(findings: readonly Diagnostic[], frozen: boolean): void {
  const wrong = frozen ? findings.map((found) => ({ ...found, severity: 'error' as const })) : findings.filter(isError);
  if (wrong.length > 0) throw new UserError(wrong, frozen ? 1 : 2);
}

/** A fetched page may stand in a folder that the config names as well. */
function withoutRepeats(files: readonly string[], base: string): readonly string[] {
  return [...new Map(files.map((file) => [path.resolve(base, file), file])).values()];
}

/** A file that may be missing unless the config names it. */
function readIfThere(file: string, named: boolean, base: string): SourceFile | undefined {
  if (!named && !isThere(path.resolve(base, file))) return undefined;
  return readPages([file], base)[0];
}

/** Whether pages without events are errors. */
function strictness({ strict }: FindOptions): Pick<JobOptions, 'strict'> {
  return strict === true ? { strict } : {};
}

/** What the stages of a job need. */
export function jobInput({ pages, overrides, captured, options }: NamedJob): JobInput {
  return { pages, options, ...(overrides === undefined ? {} : { overrides }), ...(captured === undefined ? {} : { captured }) };
}
