import type { PlannedEvent } from '../model/plan.ts';
import { compileChecker } from './checker.ts';
import { createTeller, untoldReason } from './event-type.ts';

/** How often something was found, and where first. */
export interface TallyEntry {
  readonly path: string;
  readonly problem: string;
  count: number;
  /** `file:line` of the first time. */
  readonly first: string;
}

/** What came of all payloads so far. */
export interface Tally {
  payloads: number;
  valid: number;
  invalid: number;
  unknown: number;
  readonly byType: Map<string, { seen: number; invalid: number }>;
  readonly unknownTypes: Map<string, TallyEntry>;
  readonly issues: Map<string, TallyEntry>;
  readonly undocumented: Map<string, TallyEntry>;
}

/** So many different findings are kept apart; further ones are only counted in the totals. */
const MAX_FINDINGS = 1000;

/** Counts payloads, one by one. */
export interface Verifier {
  readonly add: (captured: unknown, place: string) => void;
  /** Counts a line that is no JSON. */
  readonly skip: (place: string, reason: string) => void;
  readonly tally: Tally;
}

/**
 * Holds payloads against the events of a plan, one by one, in memory that does not grow with their number.
 * @param named The type of all of them, whatever they say themselves.
 */
export function createVerifier(events: readonly PlannedEvent[], named?: string): Verifier {
  const tally = emptyTally();
  const checkers = new Map(events.map((event) => [event.type, { name: event.name, check: compileChecker(event.schema) }]));
  const tell = createTeller(events, named);
  const untold = untoldReason(events);
  let current = { place: '', wrong: false };
  const findings = {
    invalid: (path: string, problem: string): void => {
      current.wrong = true;
      count(tally.issues, path, problem, current.place);
    },
    undocumented: (path: string): void => count(tally.undocumented, path, 'is not documented', current.place),
  };
  const add = (captured: unknown, place: string): void => {
    tally.payloads++;
    const { type, payload } = tell(captured);
    const known = type === undefined ? undefined : checkers.get(type);
    if (known === undefined || type === undefined) {
      tally.unknown++;
      if (type === undefined) count(tally.unknownTypes, '(no event type)', untold, place);
      else count(tally.unknownTypes, type, 'is not documented', place);
      return;
    }
    current = { place, wrong: false };
    known.check(payload, known.name, findings);
    countType(tally, type, current.wrong);
  };
  const skip = (place: string, reason: string): void => {
    tally.payloads++;
    tally.invalid++;
    count(tally.issues, '(a line)', `cannot be read as JSON: ${reason}`, place);
  };
  return { add, skip, tally };
}

function countType(tally: Tally, type: string, wrong: boolean): void {
  const counts = tally.byType.get(type) ?? { seen: 0, invalid: 0 };
  counts.seen++;
  if (wrong) counts.invalid++;
  tally.byType.set(type, counts);
  if (wrong) tally.invalid++;
  else tally.valid++;
}

function emptyTally(): Tally {
  const counts = { payloads: 0, valid: 0, invalid: 0, unknown: 0 };
  return { ...counts, byType: new Map(), unknownTypes: new Map(), issues: new Map(), undocumented: new Map() };
}

function count(findings: Map<string, TallyEntry>, path: string, problem: string, first: string): void {
  const key = `${path} ${problem}`;
  const known = findings.get(key);
  if (known !== undefined) known.count++;
  else if (findings.size < MAX_FINDINGS) findings.set(key, { path, problem, count: 1, first });
}
