import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { readCaptured } from '../../evidence/captures/captured-file.ts';
import { displayPath } from '../../io/disk/paths.ts';
import type { OpenOutput } from '../../io/output/open-output.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import { findJobs, type NamedJob } from '../../jobs/find-jobs.ts';
import { openJobs } from '../../jobs/generate.ts';
import { observeFiles } from '../../jobs/traffic/observe-files.ts';
import { readLearnParts, writePart } from '../../jobs/traffic/part-files.ts';
import { counted } from '../../text/case.ts';
import { jsonText } from '../../text/encode.ts';
import { learnPartOf } from '../../traffic/files.ts';
import { LearnedCatalog } from '../../traffic/learned-catalog.ts';
import { distinctParts, type LearnPart, mergeLearnParts } from '../../traffic/parts.ts';
import type { CommandLine } from '../command.ts';
import { rangeGiven, trafficCatalogs } from '../traffic-options.ts';
import type { command } from './command.ts';

type LearnLine = CommandLine<typeof command>;

/** A catalog that learns. */
interface Learner {
  readonly job: NamedJob;
  readonly file: string;
  readonly learned: LearnedCatalog;
}

/**
 * `holotype learn`: adds captured payloads to the evidence of the catalogs that document their events, or writes a part, or merges
 * parts. A file that was learned before counts no second time, and a line that is no JSON is skipped. Gives the exit code: 1 if there was
 * such a line, or a payload of an unknown event; the others are learned all the same. It is 0 for a part that was written.
 */
export async function run(line: LearnLine): Promise<number> {
  const { options, terminal } = line;
  const request = { ...options, out: '.' };
  if (options.part !== undefined) {
    const { jobs, config } = await findJobs([], request, terminal.cwd);
    if (config === undefined) throw new UserError([diagnostic('usage/no-pages', {})], 2);
    const part = mergeLearnParts(await partsGiven(line, jobs));
    writePart(part, options.part, terminal);
    return 0;
  }
  const { jobs, config, out } = await openJobs([], { options: request, terminal });
  if (config === undefined) throw new UserError([diagnostic('usage/no-pages', {})], 2);
  const learners = jobs.map((job) => createLearner(job, out.scope.base));
  const parts = distinctParts(await partsGiven(line, jobs));
  for (const part of parts) learnPart(learners, part);
  await writeLearned(learners, out);
  return report(learners, parts, line);
}

/** The parts that a command line names: of files of payloads, or as other runs have written them. */
async function partsGiven(
  { args: [files], options, terminal }: LearnLine,
  jobs: readonly NamedJob[],
): Promise<readonly LearnPart[]> {
  if (options.merge === true) return readLearnParts(files, terminal.cwd);
  const task = { verb: 'learn', catalogs: trafficCatalogs(jobs) } as const;
  const range = rangeGiven(options.bytes, files);
  const observed = await observeFiles({ files, cwd: terminal.cwd, range, threads: options.threads, task });
  const parts = observed.map((file) => ({ file: file.source.file, ...learnPartOf(file) }));
  const skipped = parts.flatMap(({ file, skipped: lines }) =>
    lines.map(({ line, column, reason }) => diagnostic('payload/line-skipped', { place: `${file}:${line}:${column}`, reason })),
  );
  terminal.err(formatDiagnostics(skipped.slice(0, MAX_LINES), terminal.paint));
  return parts.map(({ part }) => part);
}

/** So many lines that are no JSON are reported one by one; a file of another kind has nothing else. */
const MAX_LINES = 20;

function createLearner(job: NamedJob, base: string): Learner {
  const known = job.captured === undefined ? undefined : readCaptured(job.captured);
  if (known !== undefined && known.diagnostics.length > 0) throw new UserError(known.diagnostics, 2);
  return { job, file: path.resolve(base, job.capturedFile), learned: new LearnedCatalog(known?.value) };
}

function learnPart(learners: readonly Learner[], { catalogs, keys }: LearnPart): void {
  for (const [name, data] of Object.entries(catalogs)) {
    const learner = learners.find(({ job }) => job.name === name);
    if (learner === undefined)
      throw new UserError([diagnostic('payload/part-of-other-catalog', { name, known: learners.map(({ job }) => job.name) })]);
    learner.learned.add(keys, data);
  }
}

/** All catalogs as one; what was learned by another run meanwhile is not overwritten. */
async function writeLearned(learners: readonly Learner[], out: OpenOutput): Promise<void> {
  const changed = learners.filter(({ learned }) => learned.payloads > 0);
  const changes = changed.map(({ job, file, learned }): FileChange => {
    const before = job.captured?.text;
    const after = `${jsonText(learned.data())}\n`;
    return { file, status: before === undefined ? 'create' : 'update', before, after };
  });
  if (changes.length > 0) await out.commitFiles(changes);
}

function report(learners: readonly Learner[], parts: readonly LearnPart[], { terminal }: LearnLine): number {
  const notes = learners.flatMap(({ job, learned }): readonly Diagnostic[] => [
    ...learned.bounded().map((bound) => diagnostic('captured/bounded', bound)),
    ...(learned.overlapping === 0 ? [] : [diagnostic('captured/overlap', { catalog: job.name, parts: learned.overlapping })]),
  ]);
  terminal.err(formatDiagnostics(notes, terminal.paint));
  for (const { job, file, learned } of learners) {
    const note =
      learned.payloads === 0
        ? 'nothing new'
        : `${counted(learned.payloads, 'payload')} learned, ${displayPath(file, terminal.cwd)} written`;
    terminal.out(`${job.name}: ${note}. Run: holotype generate\n`);
  }
  const [unknown, skipped] = [sum(parts.map((part) => part.unknown)), sum(parts.map((part) => part.skipped))];
  if (unknown > 0) terminal.err(`${counted(unknown, 'payload')} of events that no page documents; holotype verify names them.\n`);
  if (skipped > 0) terminal.err(`${counted(skipped, 'line')} skipped (not JSON); all others were read.\n`);
  return unknown + skipped > 0 ? 1 : 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
