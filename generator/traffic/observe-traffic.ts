import type { CapturedCatalog } from '../evidence/captures/captured-file.ts';
import type { CompiledEvents } from '../model/compiled-events.ts';
import type { GuardOptions } from '../model/job.ts';
import type { Plan } from '../model/plan.ts';
import { createEventResolver } from '../verify/resolve-event.ts';
import type { TallyData } from '../verify/tally.ts';
import { createVerifier } from '../verify/verifier.ts';
import { CatalogEvidence } from './catalog-evidence.ts';

/** A catalog that payloads are held against, as plain data. */
interface TrafficCatalog {
  readonly name: string;
  readonly plan: Plan;
  readonly guards: GuardOptions;
}

/** What is to be done with payloads, as plain data that another thread can be given. */
export interface TrafficTask {
  readonly verb: 'learn' | 'verify';
  readonly catalogs: readonly TrafficCatalog[];
  /** The type of all payloads, whatever they say themselves. */
  readonly type?: string | undefined;
}

/** A line that is no JSON. */
export interface SkippedLine {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** What was learned of payloads, as plain data. */
export interface LearnedTraffic {
  /** By the names of catalogs. */
  readonly catalogs: Readonly<Record<string, CapturedCatalog>>;
  /** How many payloads were of events that no catalog documents. */
  readonly unknown: number;
  readonly skipped: number;
  /** The first lines that were. */
  readonly skippedLines: readonly SkippedLine[];
}

/** What came of payloads: of one of these, by the task. */
export type ObservedTraffic = { readonly learned: LearnedTraffic } | { readonly verified: TallyData };

/** Takes payloads one by one. */
export interface TrafficObserver {
  readonly onPayload: (payload: unknown, line: number) => void;
  readonly onInvalid: (place: Pick<SkippedLine, 'line' | 'column'>, reason: string) => void;
  /** What came of those so far, as plain data. */
  readonly result: () => ObservedTraffic;
}

/** So many lines that are no JSON are reported one by one; a file of another kind has nothing else. */
const MAX_LINES = 20;

/** Compiles the guards of a task; the observers that the function then gives share them. */
export function createObservers(
  task: TrafficTask,
  compile: (plan: Plan, guards: GuardOptions) => CompiledEvents,
): (file: string, from: number) => TrafficObserver {
  const compiled = task.catalogs.map(({ plan, guards }) => compile(plan, guards));
  return (file, from) => (task.verb === 'learn' ? learner(task, compiled) : verifier(task, compiled, { file, from }));
}

function learner({ catalogs }: TrafficTask, compiled: readonly CompiledEvents[]): TrafficObserver {
  const learners = catalogs.map(({ name }, index) => ({
    name,
    evidence: new CatalogEvidence(),
    resolve: createEventResolver(compiled.slice(index, index + 1)),
  }));
  const skippedLines: SkippedLine[] = [];
  let [unknown, skipped] = [0, 0];
  return {
    onPayload: (captured) => {
      for (const { evidence, resolve } of learners) if (addAll(resolve(captured), evidence)) return;
      unknown++;
    },
    onInvalid: (place, reason) => {
      if (skipped++ < MAX_LINES) skippedLines.push({ ...place, reason });
    },
    result: () => {
      const learnedOf = Object.fromEntries(learners.map(({ name, evidence }) => [name, evidence.data()]));
      return { learned: { catalogs: learnedOf, unknown, skipped, skippedLines } };
    },
  };
}

/** Adds what is of documented events; whether all of it is. */
function addAll(events: ReturnType<ReturnType<typeof createEventResolver>>, evidence: CatalogEvidence): boolean {
  let isKnown = true;
  for (const { payload, guard } of events) {
    if (guard === undefined) isKnown = false;
    else evidence.add(payload, guard.event);
  }
  return isKnown;
}

function verifier(
  { type }: TrafficTask,
  compiled: readonly CompiledEvents[],
  where: { readonly file: string; readonly from: number },
): TrafficObserver {
  const { add, skip, tally } = createVerifier(compiled, type);
  return {
    onPayload: (payload, line) => add(payload, { ...where, line }),
    onInvalid: (place, reason) => skip({ ...where, ...place }, reason),
    result: () => ({ verified: tally.data() }),
  };
}
