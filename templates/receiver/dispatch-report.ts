import type { Issue } from '../catalog/guards.ts';
import type { EventType } from '../catalog/types.ts';

/** The outcome of one event. */
export type EventOutcome =
  | { readonly index: number; readonly status: 'handled' | 'unhandled'; readonly type: EventType }
  /** It is already done, or it is being handled and must be delivered again. */
  | { readonly index: number; readonly status: 'repeated' | 'busy'; readonly type: EventType }
  | { readonly index: number; readonly status: 'unknown'; readonly type: string }
  | {
      readonly index: number;
      readonly status: 'invalid';
      readonly type: EventType | undefined;
      readonly issues: readonly Issue[];
    }
  | { readonly index: number; readonly status: 'failed'; readonly type: string | undefined; readonly error: unknown };

/** How many events had each outcome. */
export type OutcomeCounts = { readonly [S in EventOutcome['status']]: number };

/** The report of a delivery. */
export interface DispatchReport {
  /** Whether no handler failed, and no invalid event was left unhandled. */
  readonly ok: boolean;
  /** How many events had each outcome, all of them counted. */
  readonly counts: OutcomeCounts;
  /** In the order of the events: the first 100 successful outcomes, and the first 100 other ones. */
  readonly outcomes: readonly EventOutcome[];
}

/** The maximum number of outcomes of each kind, successful or not, in a report. */
const MAX_OUTCOMES = 100;

/** The most that the answer to a sender says of one event. */
const MAX_ISSUES = 10;
const MAX_TEXT = 300;

/** Collects outcomes into a report that stays small, however many there are. */
export interface ReportBuilder {
  add(outcome: EventOutcome): void;
  build(): DispatchReport;
}

/** Starts a report; `handlesInvalid` is whether invalid events have a handler. */
export function startReport(handlesInvalid: boolean): ReportBuilder {
  const counts = { handled: 0, unhandled: 0, repeated: 0, busy: 0, unknown: 0, invalid: 0, failed: 0 };
  const outcomes: EventOutcome[] = [];
  const kept = { fine: 0, wrong: 0 };
  return {
    add(outcome) {
      const kind = isFine(outcome, handlesInvalid) ? 'fine' : 'wrong';
      counts[outcome.status]++;
      if (kept[kind]++ < MAX_OUTCOMES) outcomes.push(outcome);
    },
    build: () => ({ ok: kept.wrong === 0, counts, outcomes }),
  };
}

/** An error for each outcome in a report that leaves something to do, and one for those that the report only counts. */
export function errorsOf({ outcomes, counts }: DispatchReport, handlesInvalid: boolean): readonly unknown[] {
  const errors = outcomes.filter((outcome) => !isFine(outcome, handlesInvalid)).map(errorOf);
  const others = counts.failed + counts.busy + (handlesInvalid ? 0 : counts.invalid) - errors.length;
  return others === 0 ? errors : [...errors, new Error(`and ${others} more events were not handled`)];
}

function isFine(outcome: EventOutcome, handlesInvalid: boolean): boolean {
  return outcome.status !== 'failed' && outcome.status !== 'busy' && (outcome.status !== 'invalid' || handlesInvalid);
}

function errorOf(outcome: EventOutcome): unknown {
  if (outcome.status === 'failed') return outcome.error;
  if (outcome.status !== 'invalid') return new Error(`event ${outcome.index} is being handled already`);
  return new TypeError(`event ${outcome.index} is not valid: ${outcome.issues.map((issue) => issue.message).join('; ')}`);
}

/** A report as its sender may read it: without what handlers threw and without a value of an event, and never long. */
export function describeReport({ ok, counts, outcomes }: DispatchReport): object {
  return { ok, counts, outcomes: outcomes.map(describeOutcome) };
}

function describeOutcome(outcome: EventOutcome): object {
  const { index, status, type } = outcome;
  const issues =
    outcome.status === 'invalid' ? { issues: outcome.issues.slice(0, MAX_ISSUES).map(({ message }) => shortened(message)) } : {};
  return { index, status, ...(type === undefined ? {} : { type: shortened(type) }), ...issues };
}

function shortened(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
