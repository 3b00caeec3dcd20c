import path from 'node:path';
import { EXIT, exitCodeOf, isError } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format.ts';
import { hashText } from '../io/disk/hash.ts';
import { toPosix } from '../io/disk/paths.ts';
import { LOCK_FILE, type Lock, namesText } from '../io/lock-file/lock-file.ts';
import type { OpenOutput } from '../io/output/open-output.ts';
import { packageVersion } from '../io/package/package-files.ts';
import { readTemplates } from '../io/package/templates.ts';
import type { Terminal } from '../io/process/terminal.ts';
import type { Templates } from '../model/template.ts';
import type { OptionValues } from '../options/values.ts';
import { runPipeline } from '../pipeline.ts';
import { findLosses } from './coverage-losses.ts';
import { type FindOptions, type JobResult, type Jobs, jobInput, jobsIn, type NamedJob, namesOf } from './find-jobs.ts';
import { withFreedNames } from './freed-names.ts';
import { openJobOutput } from './job-output.ts';
import { type StageWatch, watchStages } from './stage-times.ts';
import { stubFindings } from './stub-findings.ts';

/** What a run of `generate` is given besides pages. */
export interface GenerateRun {
  readonly options: FindOptions & OptionValues<'check' | 'dryRun' | 'force' | 'acceptLoss' | 'rename'>;
  readonly terminal: Terminal;
  /** What outputs are printed from; by default the package's own templates. */
  readonly templates?: Templates;
}

/** What a run came to. */
export interface GenerateResult {
  readonly results: readonly JobResult[];
  readonly exitCode: number;
}

/** Everything is worked out before anything is written; an error anywhere leaves the disk as it was. */
export async function generateAll(pages: readonly string[], run: GenerateRun): Promise<GenerateResult> {
  const { options, terminal } = run;
  terminal.progress('Reading');
  const jobs = await openJobs(pages, run);
  const templates = run.templates ?? readTemplates();
  const results: JobResult[] = [];
  for (const job of withFreedNames(jobs.jobs, options.rename ?? [])) {
    const count = jobs.jobs.length === 1 ? '' : ` (${results.length + 1} of ${jobs.jobs.length})`;
    const stages = watchStages((stage) => terminal.progress(`Generating ${job.title}${count}: ${stage}`));
    results.push(await runJob(job, jobs.out, { ...run, templates, stages }));
  }
  terminal.progress('');
  const exitCode = exitCodeOfRun(results, options.check === true);
  if (exitCode === 0 && options.check !== true && options.dryRun !== true) {
    await jobs.out.commit(
      results.flatMap(({ changes }) => changes),
      lockOf(jobs, results),
    );
  }
  return { results, exitCode };
}

/** The jobs of a command that writes. What an earlier run was stopped in is finished first, and reported, before any page is read. */
export async function openJobs(
  pages: readonly string[],
  { options, terminal }: Pick<GenerateRun, 'options' | 'terminal'>,
): Promise<Jobs> {
  const request = { pages, options, cwd: terminal.cwd };
  const output = await openJobOutput(request, options.check === true || options.dryRun === true ? 'check' : 'write');
  terminal.err(formatDiagnostics(output.out.diagnostics, terminal.paint));
  return jobsIn(output, request);
}

function exitCodeOfRun(results: readonly JobResult[], check: boolean): number {
  const failed = exitCodeOf(results.flatMap(({ outcome }) => outcome.diagnostics));
  if (failed !== EXIT.fine) return failed;
  const stale = results.some(({ changes }) =>
    changes.some(({ status }) => status === 'create' || status === 'update' || status === 'delete'),
  );
  return check && stale ? 1 : 0;
}

async function runJob(
  job: NamedJob,
  out: OpenOutput,
  { options, templates, stages }: GenerateRun & { readonly templates: Templates; readonly stages: StageWatch },
): Promise<JobResult> {
  const locked = out.lock?.jobs[job.name];
  const outcome = await runPipeline({ ...jobInput(job), templates, onStage: stages.begin });
  const isPartial = job.options.only.length > 0 || outcome.diagnostics.some(isError);
  const lost = options.acceptLoss === true || isPartial ? [] : findLosses(locked, outcome);
  const diagnostics = [...job.findings, ...outcome.diagnostics, ...lost];
  if (diagnostics.some(isError))
    return { job, outcome: { ...outcome, diagnostics }, changes: [], outputs: {}, stages: stages.end() };
  stages.begin('comparing files');
  const { changes, outputs } = out.plan(outcome.files, job.to, { name: job.name, force: options.force === true });
  const further = await stubFindings(changes, { job, locked, names: namesOf(out.lock, job.name), outcome });
  return { job, outcome: { ...outcome, diagnostics: [...diagnostics, ...further] }, changes, outputs, stages: stages.end() };
}

function lockOf({ out, request, config, folders, jobs }: Jobs, results: readonly JobResult[]): Lock {
  const { base } = out.scope;
  const pages = jobs.flatMap((job) =>
    [...job.pages, job.overrides, job.captured]
      .filter((page) => page !== undefined)
      .map(
        (page) =>
          [config === undefined ? page.name : relative(base, path.resolve(base, page.path)), hashText(page.text)] as const,
      ),
  );
  const names = sorted(results.map(({ job, outcome }) => [job.name, outcome.names] as const));
  const inputs = [
    ...pages,
    ...(config === undefined ? [] : [[relative(base, config.file), config.hash] as const]),
    [LOCK_FILE, hashText(namesText(names))] as const,
  ];
  const lasting = results.flatMap(({ outcome }) => outcome.diagnostics.filter(({ lasting }) => lasting));
  const severities = lasting.map(({ severity }) => severity);
  return {
    lockVersion: 1,
    generator: packageVersion(),
    request,
    inputs: sorted(inputs),
    folders: sorted(Object.entries(folders)),
    jobs: sorted(
      results.map(
        ({ job, outcome: { summary, coverage }, outputs }) => [job.name, { events: summary.events, coverage, outputs }] as const,
      ),
    ),
    names,
    ...(out.lock?.sources === undefined ? {} : { sources: out.lock.sources }),
    findings: {
      warnings: severities.filter((severity) => severity === 'warning').length,
      guesses: severities.filter((severity) => severity === 'guess').length,
    },
  };
}

function relative(base: string, file: string): string {
  return toPosix(path.relative(base, file));
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
