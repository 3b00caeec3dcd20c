import { readFileSync } from 'node:fs';
import path from 'node:path';
import { givenByCatalog, jobOptions, requestOf } from '../config/job-options.ts';
import { type Diagnostic, isError, UserError } from '../diagnostics/diagnostic.ts';
import { exists } from '../io/disk/errno.ts';
import { hashText } from '../io/disk/hash.ts';
import type { Lock, LockedJob } from '../io/lock-file/lock-file.ts';
import type { OpenOutput } from '../io/output/open-output.ts';
import type { Destination, FileChange } from '../io/output/plan-changes.ts';
import { catalogPaths } from '../io/sources/catalog-paths.ts';
import type { LoadedConfig } from '../io/sources/config.ts';
import { expandPages } from '../io/sources/page-files.ts';
import { readPageFiles } from '../io/sources/pages.ts';
import { pinnedPages, sortEntries } from '../io/sources/pinned-pages.ts';
import type { JobInput, JobOptions, Outcome } from '../model/job.ts';
import { type GivenNames, NO_NAMES } from '../model/output.ts';
import type { JobNames, OptionValues } from '../options/values.ts';
import { ownValue } from '../text/records.ts';
import type { SourceFile } from '../text/source.ts';
import { type JobOutput, type OutputRequest, openJobOutput } from './job-output.ts';
import type { StageTime } from './stage-times.ts';

/** The options that jobs depend on. */
export type FindOptions = OptionValues<'out' | 'config' | 'frozen' | 'strict' | JobNames>;

/** One set of pages to generate from. */
export interface NamedJob {
  /** The catalog's name; `.` for pages of the command line. */
  readonly name: string;
  /** How messages call it. */
  readonly title: string;
  readonly pages: readonly SourceFile[];
  readonly overrides: SourceFile | undefined;
  /** Where overrides are kept, relative to the config; nothing for pages of the command line. */
  readonly overridesFile: string | undefined;
  readonly captured: SourceFile | undefined;
  /** Where captured evidence is kept, relative to the config. */
  readonly capturedFile: string;
  readonly options: JobOptions;
  /** The names that its types have. */
  readonly names: GivenNames;
  readonly to: Destination;
  /** What was found wrong with its pages before they were read. */
  readonly findings: readonly Diagnostic[];
}

/** What came of one job, and what it does to the disk. */
export interface JobResult {
  readonly job: NamedJob;
  readonly outcome: Outcome;
  readonly changes: readonly FileChange[];
  readonly outputs: LockedJob['outputs'];
  /** How long each stage took. */
  readonly stages: readonly StageTime[];
}

/** All that a command line asks for. */
export interface Jobs {
  /** Where what comes of them is written. */
  readonly out: OpenOutput;
  readonly jobs: readonly NamedJob[];
  /** The options that differ from their defaults, in a fixed form. */
  readonly request: readonly string[];
  readonly config: { readonly file: string; readonly hash: string } | undefined;
  readonly folders: Readonly<Record<string, readonly string[]>>;
}

/** A command line, as far as it says what to generate. */
export interface JobRequest extends OutputRequest {
  readonly options: FindOptions;
}

/** The jobs of a command line whose output is open: its pages, or the catalogs of the config. */
export function jobsIn({ out, pages, loaded }: JobOutput, request: JobRequest): Jobs {
  return loaded === undefined ? jobOfPages(out, { ...request, pages }) : jobsOfConfig(out, loaded, request);
}

/** The jobs of a command line that writes nothing. Raises a `UserError` if it names neither pages nor a config. */
export async function findJobs(pages: readonly string[], options: FindOptions, cwd: string): Promise<Jobs> {
  const request = { pages, options, cwd };
  return jobsIn(await openJobOutput(request, 'read'), request);
}

function jobOfPages(output: OpenOutput, { pages, options, cwd }: JobRequest): Jobs {
  const { base: out } = output.scope;
  const job = {
    name: '.',
    title: options.out ?? '',
    pages: readPageFiles(pages, cwd, jobOptions(options).limits),
    overrides: undefined,
    overridesFile: undefined,
    captured: undefined,
    capturedFile: '',
    options: { ...jobOptions(options), ...strictness(options) },
    names: namesOf(output.lock, '.'),
    to: { base: out, out, schemas: path.join(out, 'schemas'), cwd },
    findings: [],
  };
  return { out: output, jobs: [job], request: requestOf(options), config: undefined, folders: {} };
}

function jobsOfConfig(output: OpenOutput, { file, config, source }: LoadedConfig, { options, cwd }: JobRequest): Jobs {
  const { lock, leftBehind, scope } = output;
  const { base } = scope;
  const folders: Record<string, readonly string[]> = {};
  const jobs = Object.entries(config.catalogs).map(([name, catalog]) => {
    const { pages, schemas, out, overrides, captured } = catalogPaths(name, catalog);
    // The command line outweighs the config.
    const own = jobOptions(options, givenByCatalog(catalog));
    const entries = sortEntries(pages);
    const expanded = expandPages(entries.paths, base);
    Object.assign(folders, expanded.folders);
    const pinned = pinnedPages(entries.sources, lock?.sources?.[name], base, source);
    refuseWrongPins(pinned.findings, options.frozen === true);
    const to = { base, out: path.resolve(base, out), schemas: path.resolve(base, schemas), cwd };
    return {
      name,
      title: name,
      pages: readPageFiles(withoutRepeats([...expanded.files, ...pinned.files], base), base, own.limits),
      overrides: readIfThere(overrides, catalog.overrides !== undefined, base),
      overridesFile: overrides,
      captured: readIfThere(captured, false, base),
      capturedFile: captured,
      options: { ...own, ...strictness(options) },
      names: namesOf(lock, name),
      to,
      findings: [...pinned.findings, ...[leftBehind.get(name) ?? []].flat()],
    };
  });
  const hash = hashText(readFileSync(file, 'utf8'));
  return { out: output, jobs, request: requestOf(options), config: { file, hash }, folders };
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
  if (!named && !exists(path.resolve(base, file))) return undefined;
  return readPageFiles([file], base)[0];
}

/** Whether pages without events are errors. */
function strictness({ strict }: FindOptions): Pick<JobOptions, 'strict'> {
  return strict === true ? { strict } : {};
}

/** The names that a lock file keeps for a catalog. */
export function namesOf(lock: Lock | undefined, catalog: string): GivenNames {
  return ownValue(lock?.names, catalog) ?? NO_NAMES;
}

/** What the stages of a job need. */
export function jobInput({ pages, overrides, captured, options, names }: NamedJob): JobInput {
  return {
    pages,
    options,
    names,
    ...(overrides === undefined ? {} : { overrides }),
    ...(captured === undefined ? {} : { captured }),
  };
}
