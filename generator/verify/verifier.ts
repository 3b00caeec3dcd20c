import type { CompiledEvents, EventGuard } from '../model/compiled-events.ts';
import { findOtherValues } from './known-values.ts';
import { createPlaceNames } from './place-names.ts';
import { createEventResolver, type ResolvedPayload, untypedReason } from './resolve-event.ts';

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
  /** Values that the pages do not name where they name some. */
  readonly otherValues: Map<string, TallyEntry>;
}

/** So much of a value is printed. */
const MAX_VALUE = 60;

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
 * Holds payloads against the events of some catalogs, one by one, in memory that does not grow with their number.
 * @param type The type of all of them, whatever they say themselves.
 */
export function createVerifier(catalogs: readonly CompiledEvents[], type?: string): Verifier {
  const tally = emptyTally();
  const resolve = createEventResolver(catalogs, type);
  const untyped = untypedReason(catalogs);
  const named = new Map<EventGuard, NamedGuard>();
  const withNames = (guard: EventGuard): NamedGuard => {
    const { name, schema } = guard.event;
    const known = named.get(guard) ?? { guard, nameOf: createPlaceNames(name, schema), findValues: findOtherValues(schema) };
    named.set(guard, known);
    return known;
  };
  const addEvent = ({ type: found, payload, guard }: ResolvedPayload, place: string): void => {
    tally.payloads++;
    if (guard !== undefined) {
      countType(tally, guard.event.type, !check(payload, withNames(guard), place, tally));
      return;
    }
    tally.unknown++;
    if (found === undefined) count(tally.unknownTypes, '(no event type)', untyped, place);
    else count(tally.unknownTypes, found, 'is not documented', place);
  };
  const add = (captured: unknown, place: string): void => {
    for (const event of resolve(captured)) addEvent(event, place);
  };
  const skip = (place: string, reason: string): void => {
    tally.payloads++;
    tally.invalid++;
    count(tally.issues, '(a line)', `cannot be read as JSON: ${reason}`, place);
  };
  return { add, skip, tally };
}

/** A guard, and what names places in its payloads. */
interface NamedGuard {
  readonly guard: EventGuard;
  readonly nameOf: (path: readonly (string | number)[]) => string;
  readonly findValues: ReturnType<typeof findOtherValues>;
}

/** Whether a payload is valid. Counts what is wrong with it, and what is in it that is not documented. */
function check(
  payload: unknown,
  { guard, nameOf, findValues }: NamedGuard,
  place: string,
  { issues, undocumented, otherValues }: Tally,
): boolean {
  findValues?.(payload, (path, value) => count(otherValues, nameOf(path), `is ${shortened(value)}`, place));
  if (guard.isStrictlyValid(payload)) return true;
  let isValid = true;
  guard.listIssues(payload, ({ path, problem, isUndocumented }) => {
    isValid &&= isUndocumented;
    count(isUndocumented ? undocumented : issues, nameOf(path), problem, place);
  });
  return isValid;
}

/** A value as it is printed: what is long is cut off. */
function shortened(value: string | number): string {
  const text = JSON.stringify(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
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
  return {
    ...counts,
    byType: new Map(),
    unknownTypes: new Map(),
    issues: new Map(),
    undocumented: new Map(),
    otherValues: new Map(),
  };
}

function count(findings: Map<string, TallyEntry>, path: string, problem: string, first: string): void {
  const key = `${path} ${problem}`;
  const known = findings.get(key);
  if (known !== undefined) known.count++;
  else if (findings.size < MAX_FINDINGS) findings.set(key, { path, problem, count: 1, first });
}
