import path from 'node:path';
import { diagnostic } from '../diagnostics/catalog.ts';
import { type Diagnostic, isError, UserError } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import { hashText, LOCK_FILE, type Lock, type LockedJob, readLock } from '../io/lock.ts';
import { planChanges, shown, toPosix } from '../io/output.ts';
import { reasonOf } from '../io/reason.ts';
import { readTemplates } from '../io/templates.ts';
import type { Terminal } from '../io/terminal.ts';
import { packageVersion } from '../io/version.ts';
import { settleOutput, writeChanges } from '../io/write.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { Outcome } from '../model/job.ts';
import { generate } from '../pipeline.ts';
import { findJobs, type GenerateOptions, type JobResult, type Jobs, jobInput, type NamedJob } from './generate-jobs.ts';
import { printDifferences, reportGenerate } from './generate-report.ts';

/** What a run of `generate` is given besides pages. */
export interface GenerateRun {
  readonly options: GenerateOptions;
  readonly terminal: Terminal;
  /** What reads TypeScript; by default this thread. */
  readonly parser: CodeParser | undefined;
}

/**
 * `holotype generate`. Everything is worked out before anything is written; an error anywhere leaves the disk as it
 * was. Gives the exit code: 0 fine, 1 stale under `--check`, 2 wrong options, 3 errors in the pages.
 */
export async function runGenerate(pages: readonly string[], run: GenerateRun): Promise<number> {
  const { options, terminal } = run;
  terminal.progress('Reading');
  const jobs = await findJobs(pages, options, terminal.cwd);
  const recovered = settleOutput(
    jobs.jobs.map(({ to }) => to),
    options.check !== true && options.dryRun !== true,
  );
  for (const found of recovered) terminal.err(`${formatDiagnostic(found, terminal.paint)}\n`);
  const lock = readLockOf(jobs, terminal.cwd);
  const templates = readTemplates();
  const results: JobResult[] = [];
  for (const job of jobs.jobs) results.push(await runJob(job, lock?.jobs[job.name], { ...run, templates }));
  terminal.progress('');
  const failed = results.some(({ outcome }) => outcome.diagnostics.some(isError));
  const exitCode = exitCodeOf(results, options);
  const next = lockOf(jobs, results);
  if (!failed && options.check !== true && options.dryRun !== true) {
    writeChanges(
      results.flatMap(({ changes }) => changes),
      next,
      jobs.base,
      terminal.cwd,
    );
  }
  if (options.check === true && !failed && options.json !== true)
    await printDifferences(
      results.flatMap(({ changes }) => changes),
      terminal,
    );
  else reportGenerate(results, { exitCode, options }, terminal);
  return exitCode;
}

function exitCodeOf(results: readonly JobResult[], { check }: GenerateOptions): number {
  const errors = results.flatMap(({ outcome }) => outcome.diagnostics.filter(isError));
  if (errors.length > 0) return errors.some(({ code }) => code.startsWith('usage/')) ? 2 : 3;
  const stale = results.some(({ changes }) =>
    changes.some(({ status }) => status === 'create' || status === 'update' || status === 'delete'),
  );
  return check === true && stale ? 1 : 0;
}

async function runJob(
  job: NamedJob,
  locked: LockedJob | undefined,
  { options, terminal, parser, templates }: GenerateRun & { readonly templates: ReadonlyMap<string, string> },
): Promise<JobResult> {
  terminal.progress(`Generating ${job.title}`);
  const outcome = await generate({ ...jobInput(job), templates, ...(parser === undefined ? {} : { parser }) });
  const lost = options.acceptLoss === true || job.options.only.length > 0 ? [] : lostEvents(locked?.events ?? [], outcome);
  const diagnostics = [...outcome.diagnostics, ...lost];
  if (diagnostics.some(isError)) return { job, outcome: { ...outcome, diagnostics }, changes: [], outputs: {} };
  const { changes, outputs } = planChanges(outcome.files, job.to, locked, options.force === true);
  const orphans = changes
    .filter(({ status }) => status === 'orphaned')
    .map(({ file }) => diagnostic('output/stub-without-event', { path: shown(file, terminal.cwd) }));
  return { job, outcome: { ...outcome, diagnostics: [...diagnostics, ...orphans] }, changes, outputs };
}

/** A page that loses events is more likely damaged than right. */
function lostEvents(before: readonly string[], { summary }: Outcome): readonly Diagnostic[] {
  const now = new Set(summary.events);
  const lost = before.filter((type) => !now.has(type));
  return lost.length === 0 ? [] : [diagnostic('coverage/events-lost', { before: before.length, lost })];
}

function readLockOf({ base }: Jobs, cwd: string): Lock | undefined {
  try {
    return readLock(base);
  } catch (error) {
    throw new UserError(
      [diagnostic('output/lock-unreadable', { path: shown(path.join(base, LOCK_FILE), cwd), reason: reasonOf(error) })],
      1,
    );
  }
}

function lockOf({ base, request, config, folders, jobs }: Jobs, results: readonly JobResult[]): Lock {
  const pages = jobs.flatMap((job) =>
    [...job.pages, job.overrides, job.captured]
      .filter((page) => page !== undefined)
      .map(
        (page) =>
          [config === undefined ? page.name : relative(base, path.resolve(base, page.path)), hashText(page.text)] as const,
      ),
  );
  const inputs = [...pages, ...(config === undefined ? [] : [[relative(base, config.file), config.hash] as const])];
  const severities = results.flatMap(({ outcome }) => outcome.diagnostics.map(({ severity }) => severity));
  return {
    lockVersion: 1,
    generator: packageVersion(),
    request,
    inputs: sorted(inputs),
    folders: sorted(Object.entries(folders)),
    jobs: sorted(results.map(({ job, outcome, outputs }) => [job.name, { events: outcome.summary.events, outputs }] as const)),
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
