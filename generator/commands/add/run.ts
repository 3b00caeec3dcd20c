import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { isThere } from '../../io/is-there.ts';
import { refuseLinks } from '../../io/links.ts';
import { type Change, shown } from '../../io/output.ts';
import { readTemplates } from '../../io/templates.ts';
import { writeFiles } from '../../io/write.ts';
import { HANDLER_MAP, jobInput, type NamedJob } from '../../jobs/find-jobs.ts';
import { settledJobs } from '../../jobs/generate.ts';
import { eventsNamed, type NamedEvent, nearestEvent } from '../../model/event-names.ts';
import type { PlannedEvent } from '../../model/plan.ts';
import { generate, understand } from '../../pipeline.ts';
import { addToHandlerMap, type HandlerEntry } from '../../scaffold/handler-map.ts';
import { propertyKey } from '../../text/encode.ts';
import type { CommandLine } from '../command.ts';
import { run as runGenerate } from '../generate/run.ts';
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
    parser,
  } = run;
  const jobs = await settledJobs(pages, run);
  const { job, event } = findEvent(name, jobs.jobs);
  refuseLinks([path.join(job.to.out, HANDLER_MAP), stubOf(job, event)], job.to.out, terminal.cwd);
  if (jobs.lock?.jobs[job.name]?.events.includes(event.type) !== true) {
    const exitCode = await runGenerate({ args: [pages], options, terminal, parser });
    if (exitCode !== 0) return exitCode;
  }
  const changes = [options.ignore === true ? [] : await stubToWrite(job, event, run), entryToWrite(job, event, run)].flat();
  const written = changes.map(({ file }) => file);
  if (changes.length > 0) writeFiles(changes, jobs, terminal.cwd);
  terminal.out(written.length === 0 ? `${event.name} is in the map already; nothing was changed.\n` : '');
  for (const file of written) terminal.out(`${event.name}: ${shown(file, terminal.cwd)}\n`);
  return 0;
}

/** An event of a job; one that the config leaves out is not planned. */
interface KnownEvent extends NamedEvent {
  readonly job: NamedJob;
  readonly event: PlannedEvent | undefined;
}

function findEvent(name: string, jobs: readonly NamedJob[]): { readonly job: NamedJob; readonly event: PlannedEvent } {
  const all = jobs.flatMap(eventsOf);
  const found = eventsNamed(name, all);
  const [only, second] = found;
  if (only?.event !== undefined && second === undefined) return { job: only.job, event: only.event };
  throw new UserError([missing(name, all, found)], 2);
}

function eventsOf(job: NamedJob): readonly KnownEvent[] {
  const { plan, ground } = understand(jobInput(job)).value;
  const leftOut = ground.leftOut.map(({ type }) => ({ type, name: ground.names.get(type) ?? type, job, event: undefined }));
  return [...plan.events.map((event) => ({ type: event.type, name: event.name, job, event })), ...leftOut];
}

function missing(name: string, all: readonly KnownEvent[], found: readonly KnownEvent[]): Diagnostic {
  const [only, second] = found;
  if (second !== undefined) return diagnostic('usage/event-in-several', { name, types: found.map(({ type }) => type) });
  if (only !== undefined) return diagnostic('usage/event-left-out', { name, type: only.type });
  return diagnostic('usage/no-such-event', { name, near: nearestEvent(name, all), known: all.map((event) => event.name) });
}

/** The stub that `generate` would have written; one that is there stays. */
async function stubToWrite(job: NamedJob, event: PlannedEvent, { parser }: AddLine): Promise<readonly Change[]> {
  const name = stubName(event);
  const file = stubOf(job, event);
  if (isThere(file)) return [];
  const { files } = await generate({ ...jobInput(job), templates: readTemplates(), ...(parser === undefined ? {} : { parser }) });
  const stub = files.find((candidate) => candidate.path === name);
  return stub === undefined ? [] : [{ file, status: 'create', before: undefined, after: stub.text }];
}

function stubName({ handlerFile }: PlannedEvent): string {
  return `handlers/${handlerFile}.ts`;
}

function stubOf({ to }: NamedJob, event: PlannedEvent): string {
  return path.join(to.out, stubName(event));
}

function entryToWrite(job: NamedJob, event: PlannedEvent, { options, terminal }: AddLine): readonly Change[] {
  const { importExtension } = job.options;
  const entry: HandlerEntry =
    options.ignore === true
      ? { type: event.type, handler: 'ignore', module: `../router${importExtension}` }
      : { type: event.type, handler: event.handler, module: `./${event.handlerFile}${importExtension}` };
  const file = path.join(job.to.out, HANDLER_MAP);
  const before = isThere(file) ? readFileSync(file, 'utf8') : undefined;
  const edit = before === undefined ? { kind: 'no map' as const } : addToHandlerMap(before, entry);
  if (edit.kind === 'present') return [];
  if (edit.kind === 'added') return [{ file, status: 'update', before, after: edit.text }];
  const line = `${propertyKey(event.type)}: ${entry.handler},`;
  throw new UserError([diagnostic('output/no-handler-map', { path: shown(file, terminal.cwd), line })], 1);
}
