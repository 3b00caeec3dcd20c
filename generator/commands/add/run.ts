import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { exists } from '../../io/disk/errno.ts';
import { assertNoLinks, displayPath } from '../../io/disk/paths.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import { readTemplates } from '../../io/package/templates.ts';
import { jobInput, type NamedJob } from '../../jobs/find-jobs.ts';
import { openJobs } from '../../jobs/generate.ts';
import { HANDLER_MAP } from '../../model/output.ts';
import type { PlannedEvent } from '../../model/plan.ts';
import { type Analysis, runPipeline } from '../../pipeline.ts';
import { addToHandlerMap, type HandlerEntry } from '../../scaffold/handler-map.ts';
import { propertyKey } from '../../text/encode.ts';
import { eventsNamed, type NamedEvent, nearestEvent } from '../../text/event-names.ts';
import type { CommandLine } from '../command.ts';
import { run as runGenerate } from '../generate/run.ts';
import { analyzeJob, assertNoErrors } from '../job-analysis.ts';
import type { command } from './command.ts';

type AddLine = CommandLine<typeof command>;

/**
 * `holotype add`: a stub for an event, if there is none, and its line in the map of handlers. A second time it changes
 * nothing. If the event is not in the generated code yet, that is written first. Gives the exit code.
 */
export async function run(run: AddLine): Promise<number> {
  const {
    args: [name, pages],
    options,
    terminal,
  } = run;
  const jobs = await openJobs(pages, run);
  const { job, event } = findEvent(name, jobs.jobs);
  assertNoLinks([path.join(job.to.out, HANDLER_MAP), stubOf(job, event)], job.to.out, terminal.cwd);
  if (jobs.out.lock?.jobs[job.name]?.events.includes(event.type) !== true) {
    const exitCode = await runGenerate({ args: [pages], options, terminal });
    if (exitCode !== 0) return exitCode;
  }
  const changes = [options.ignore === true ? [] : await stubToWrite(job, event), entryToWrite(job, event, run)].flat();
  const written = changes.map(({ file }) => file);
  if (changes.length > 0) await jobs.out.commitFiles(changes);
  terminal.out(written.length === 0 ? `${event.name} is already in the map; nothing was changed.\n` : '');
  for (const file of written) terminal.out(`${event.name}: ${displayPath(file, terminal.cwd)}\n`);
  return 0;
}

/** An event of a job; one that the config leaves out is not planned. */
interface KnownEvent extends NamedEvent {
  readonly job: NamedJob;
  readonly event: PlannedEvent | undefined;
}

function findEvent(name: string, jobs: readonly NamedJob[]): { readonly job: NamedJob; readonly event: PlannedEvent } {
  const analyses = jobs.map((job) => ({ job, ...analyzeJob(job) }));
  const all = analyses.flatMap(({ job, analysis }) => eventsOf(job, analysis));
  const found = eventsNamed(name, all);
  const [only, second] = found;
  if (only?.event !== undefined && second === undefined) return { job: only.job, event: only.event };
  if (only === undefined) for (const analysis of analyses) assertNoErrors(analysis.found);
  throw new UserError([missing(name, all, found)], 2);
}

function eventsOf(job: NamedJob, { plan, overrideTargets }: Analysis): readonly KnownEvent[] {
  const leftOut = overrideTargets.leftOut.map(({ type }) => ({
    type,
    name: overrideTargets.names.get(type) ?? type,
    job,
    event: undefined,
  }));
  return [...plan.events.map((event) => ({ type: event.type, name: event.name, job, event })), ...leftOut];
}

function missing(name: string, all: readonly KnownEvent[], found: readonly KnownEvent[]): Diagnostic {
  const [only, second] = found;
  if (second !== undefined) return diagnostic('usage/event-in-several', { name, types: found.map(({ type }) => type) });
  if (only !== undefined) return diagnostic('usage/event-left-out', { name, type: only.type });
  return diagnostic('usage/no-such-event', { name, near: nearestEvent(name, all), known: all.map((event) => event.name) });
}

/** The stub that `generate` would have written; one that is there stays. */
async function stubToWrite(job: NamedJob, event: PlannedEvent): Promise<readonly FileChange[]> {
  const name = stubName(event);
  const file = stubOf(job, event);
  if (exists(file)) return [];
  const input = jobInput(job);
  const { files } = await runPipeline({
    ...input,
    options: { ...input.options, outputs: ['handlers'] },
    templates: readTemplates(),
  });
  const stub = files.find((candidate) => candidate.path === name);
  return stub === undefined ? [] : [{ file, status: 'create', before: undefined, after: stub.text }];
}

function stubName({ handlerFile }: PlannedEvent): string {
  return `handlers/${handlerFile}.ts`;
}

function stubOf({ to }: NamedJob, event: PlannedEvent): string {
  return path.join(to.out, stubName(event));
}

function entryToWrite(job: NamedJob, event: PlannedEvent, { options, terminal }: AddLine): readonly FileChange[] {
  const { importExtension } = job.options;
  const entry: HandlerEntry =
    options.ignore === true
      ? { type: event.type, handler: 'ignore', module: `../receiver/index${importExtension}` }
      : { type: event.type, handler: event.handler, module: `./${event.handlerFile}${importExtension}` };
  const file = path.join(job.to.out, HANDLER_MAP);
  const before = exists(file) ? readFileSync(file, 'utf8') : undefined;
  const edit = before === undefined ? { kind: 'no map' as const } : addToHandlerMap(before, entry);
  if (edit.kind === 'present') return [];
  if (edit.kind === 'added') return [{ file, status: 'update', before, after: edit.text }];
  const line = `${propertyKey(event.type)}: ${entry.handler},`;
  throw new UserError([diagnostic('output/no-handler-map', { path: displayPath(file, terminal.cwd), line })], 1);
}
