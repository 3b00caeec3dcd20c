import path from 'node:path';
import { isError } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format.ts';
import { hashText, type Lock } from '../io/lock.ts';
import { lookUndisturbed } from '../io/meanwhile.ts';
import { planChanges, toPosix } from '../io/output.ts';
import { settleOutput } from '../io/settle.ts';
import { readTemplates } from '../io/templates.ts';
import type { Terminal } from '../io/terminal.ts';
import { packageVersion } from '../io/version.ts';
import { writeChanges } from '../io/write.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { OptionValues } from '../options/values.ts';
import { generate } from '../pipeline.ts';
import { findLosses } from './coverage-losses.ts';
import { type FindOptions, findJobs, type JobResult, type Jobs, jobInput, type NamedJob } from './find-jobs.ts';
import { stubFindings } from './stub-findings.ts';

/** What a run of `generate` is given besides pages. */
export interface GenerateRun {
  readonly options: FindOptions & OptionValues<'check' | 'dryRun' | 'force' | 'acceptLoss'>;
  readonly terminal: Terminal;
  /** What reads TypeScript; by default this thread. */
  readonly parser: CodeParser | undefined;
  /** What outputs are printed from; by default the package's own templates. */
  readonly templates?: ReadonlyMap<string, string>;
}

/** What a run came to. */
export interface Generated {
  readonly results: readonly JobResult[];
  readonly exitCode: number;
}

/** Everything is worked out before anything is written; an error anywhere leaves the disk as it was. */
export async function generateAll(pages: readonly string[], run: GenerateRun): Promise<Generated> {
  const { options, terminal } = run;
  terminal.progress('Reading');
  const jobs = await settledJobs(pages, run);
  const templates = run.templates ?? readTemplates();
  const results: JobResult[] = [];
  for (const job of jobs.jobs) results.push(await runJob(job, jobs.lock, { ...run, templates }));
  terminal.progress('');
  const exitCode = exitCodeOf(results, options.check === true);
  if (exitCode === 0 && options.check !== true && options.dryRun !== true) {
    writeChanges(
      results.flatMap(({ changes }) => changes),
      { before: jobs.lock, after: lockOf(jobs, results) },
      jobs,
      terminal.cwd,
    );
  }
  return { results, exitCode };
}

/** What an earlier run was stopped in is finished first, and what was read before that is read again. */
export async function settledJobs(
  pages: readonly string[],
  { options, terminal }: Pick<GenerateRun, 'options' | 'terminal'>,
): Promise<Jobs> {
  const jobs = await findJobs(pages, options, terminal.cwd);
  const recovered = settleOutput(jobs, terminal.cwd, options.check !== true && options.dryRun !== true);
  terminal.err(formatDiagnostics(recovered, terminal.paint));
  return recovered.length === 0 ? jobs : findJobs(pages, options, terminal.cwd);
}

function exitCodeOf(results: readonly JobResult[], check: boolean): number {
  const errors = results.flatMap(({ outcome }) => outcome.diagnostics.filter(isError));
  if (errors.length > 0) return errors.some(({ code }) => code.startsWith('usage/')) ? 2 : 3;
  const stale = results.some(({ changes }) =>
    changes.some(({ status }) => status === 'create' || status === 'update' || status === 'delete'),
  );
  return check && stale ? 1 : 0;
}

async function runJob(
  job: NamedJob,
  lock: Lock | undefined,
  { options, terminal, parser, templates }: GenerateRun & { readonly templates: ReadonlyMap<string, string> },
): Promise<JobResult> {
  terminal.progress(`Generating ${job.title}`);
  const locked = lock?.jobs[job.name];
  const outcome = await generate({ ...jobInput(job), templates, ...(parser === undefined ? {} : { parser }) });
  const isPartial = job.options.only.length > 0 || outcome.diagnostics.some(isError);
  const lost = options.acceptLoss === true || isPartial ? [] : findLosses(locked, outcome);
  const diagnostics = [...job.findings, ...outcome.diagnostics, ...lost];
  if (diagnostics.some(isError)) return { job, outcome: { ...outcome, diagnostics }, changes: [], outputs: {} };
  const { changes, outputs } = lookUndisturbed({ base: job.to.base, lock, cwd: terminal.cwd }, () =>
    planChanges(outcome.files, job.to, locked, options.force === true),
  );
  const further = await stubFindings(changes, { job, locked, outcome });
  return { job, outcome: { ...outcome, diagnostics: [...diagnostics, ...further] }, changes, outputs };
}

function lockOf({ base, request, config, folders, jobs, lock }: Jobs, results: readonly JobResult[]): Lock {
  const pages = jobs.flatMap((job) =>
    [...job.pages, job.overrides, job.captured]
      .filter((page) => page !== undefined)
      .map(
        (page) =>
          [config === undefined ? page.name : relative(base, path.resolve(base, page.path)), hashText(page.text)] as const,
      ),
  );
  const inputs = [...pages, ...(config === undefined ? [] : [[relative(base, config.file), config.hash] as const])];
  const lasting = results.flatMap(({ outcome }) => outcome.diagnostics.filter(({ code }) => !code.startsWith('coverage/')));
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
    ...(lock?.sources === undefined ? {} : { sources: lock.sources }),
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
