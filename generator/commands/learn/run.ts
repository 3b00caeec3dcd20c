import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { readCaptured } from '../../evidence/captures/captured-file.ts';
import { displayPath } from '../../io/disk/paths.ts';
import type { OpenOutput } from '../../io/output/open-output.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import { readPayloads } from '../../io/sources/payloads.ts';
import { jobInput, type NamedJob } from '../../jobs/find-jobs.ts';
import { openJobs } from '../../jobs/generate.ts';
import { compileEvents } from '../../pipeline/compile-events.ts';
import { analyze } from '../../pipeline.ts';
import { counted } from '../../text/case.ts';
import { jsonText } from '../../text/encode.ts';
import { createEventResolver, type ResolvedPayload } from '../../verify/resolve-event.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';
import { addPayload, capturedOf, type Learned, startLearned } from './learned.ts';

/** What a catalog has learned so far. */
interface Learner {
  readonly job: NamedJob;
  readonly file: string;
  readonly resolve: (captured: unknown) => readonly ResolvedPayload[];
  readonly learned: Learned;
}

/**
 * `holotype learn`: adds captured payloads to the evidence of the catalogs that document their events. A payload that
 * was learned before counts no second time, and a line that is no JSON is passed over. Gives the exit code: 1 if there was
 * such a line, or a payload of an unknown event; the others are learned all the same.
 */
export async function run({ args: [files], options, terminal }: CommandLine<typeof command>): Promise<number> {
  const { jobs, config, out } = await openJobs([], { options: { ...options, out: '.' }, terminal });
  if (config === undefined) throw new UserError([diagnostic('usage/no-pages', {})], 2);
  const learners = jobs.map((job) => createLearner(job, out.scope.base));
  const skipped: Diagnostic[] = [];
  let [unknown, bad] = [0, 0];
  for (const file of files) {
    await readPayloads(file, path.resolve(terminal.cwd, file), {
      onPayload: (payload) => {
        if (!learners.some((learner) => learn(learner, payload))) unknown++;
      },
      onInvalid: (place, reason) => {
        if (++bad <= MAX_LINES) skipped.push(diagnostic('payload/line-skipped', { place, reason }));
      },
    });
  }
  writeLearnt(learners, out);
  terminal.err(formatDiagnostics(skipped, terminal.paint));
  for (const learner of learners) {
    const note =
      learner.learned.added === 0
        ? 'nothing new'
        : `${counted(learner.learned.added, 'payload')} learned, ${displayPath(learner.file, terminal.cwd)} written`;
    terminal.out(`${learner.job.name}: ${note}. Run: holotype generate\n`);
  }
  if (unknown > 0) terminal.err(`${counted(unknown, 'payload')} of events that no page documents; holotype verify names them.\n`);
  if (bad > 0) terminal.err(`${counted(bad, 'line')} passed over, being no JSON; all others were read.\n`);
  return unknown + bad > 0 ? 1 : 0;
}

/** So many lines that are no JSON are reported one by one; a file of another kind has nothing else. */
const MAX_LINES = 20;

/** All catalogs as one; what was learned by another run meanwhile is not overwritten. */
function writeLearnt(learners: readonly Learner[], out: OpenOutput): void {
  const changed = learners.filter(({ learned }) => learned.added > 0);
  const changes = changed.map((learner): FileChange => {
    const before = learner.job.captured?.text;
    const after = `${jsonText(capturedOf(learner.learned))}\n`;
    return { file: learner.file, status: before === undefined ? 'create' : 'update', before, after };
  });
  if (changes.length > 0) out.commitFiles(changes);
}

function createLearner(job: NamedJob, base: string): Learner {
  const file = path.resolve(base, job.capturedFile);
  const known = job.captured === undefined ? undefined : readCaptured(job.captured);
  if (known !== undefined && known.diagnostics.length > 0) throw new UserError(known.diagnostics, 2);
  const { plan } = analyze(jobInput(job)).value;
  return {
    job,
    file,
    resolve: createEventResolver([compileEvents(plan, job.options.guards)]),
    learned: startLearned(known?.value),
  };
}

/** Whether what was captured is of events of this catalog. */
function learn(learner: Learner, captured: unknown): boolean {
  return learner.resolve(captured).reduce((isKnown, event) => learnEvent(learner, event) && isKnown, true);
}

function learnEvent({ learned }: Learner, { payload, guard }: ResolvedPayload): boolean {
  if (guard === undefined) return false;
  addPayload(learned, payload, guard.event);
  return true;
}
