import type { Issue } from '../generated/acs-calling/guards.ts';
import type { EventType } from '../generated/acs-calling/types.ts';

/** What became of one event. */
export type EventOutcome =
  | { readonly index: number; readonly status: 'handled' | 'unhandled'; readonly type: EventType }
  /** It is done already, or somebody is busy with it and it has to come again. */
  | { readonly index: number; readonly status: 'repeated' | 'busy'; readonly type: EventType }
  | { readonly index: number; readonly status: 'unknown'; readonly type: string }
  | {
      readonly index: number;
      readonly status: 'invalid';
      readonly type: EventType | undefined;
      readonly issues: readonly Issue[];
    }
  | { readonly index: number; readonly status: 'failed'; readonly type: string | undefined; readonly error: unknown };

/** What became of a delivery: one outcome for each event, in their order. */
export interface DispatchReport {
  /** Whether nothing failed and nothing invalid was left without somebody to take it. */
  readonly ok: boolean;
  readonly outcomes: readonly EventOutcome[];
}

/** The report of some outcomes; `invalidIsTaken` tells whether somebody has taken the invalid ones. */
export function reportOf(outcomes: readonly EventOutcome[], invalidIsTaken: boolean): DispatchReport {
  return { ok: outcomes.every((outcome) => isFine(outcome, invalidIsTaken)), outcomes };
}

/** An error for each outcome that leaves something to do. */
export function errorsOf({ outcomes }: DispatchReport, invalidIsTaken: boolean): readonly unknown[] {
  return outcomes.filter((outcome) => !isFine(outcome, invalidIsTaken)).map(errorOf);
}

function isFine(outcome: EventOutcome, invalidIsTaken: boolean): boolean {
  return outcome.status !== 'failed' && outcome.status !== 'busy' && (outcome.status !== 'invalid' || invalidIsTaken);
}

function errorOf(outcome: EventOutcome): unknown {
  if (outcome.status === 'failed') return outcome.error;
  if (outcome.status !== 'invalid') return new Error(`event ${outcome.index} is being handled already`);
  return new TypeError(`event ${outcome.index} is not valid: ${outcome.issues.map((issue) => issue.message).join('; ')}`);
}
