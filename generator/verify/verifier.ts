import type { CompiledEvents, EventGuard } from '../model/compiled-events.ts';
import { findOtherValues } from './known-values.ts';
import { createPlaceNames } from './place-names.ts';
import { createEventResolver, type ResolvedPayload, untypedReason } from './resolve-event.ts';
import { Tally, type TrafficPlace } from './tally.ts';

/** So much of a value is printed. */
const MAX_VALUE = 60;

/** Counts payloads, one by one. */
export interface Verifier {
  readonly add: (captured: unknown, place: TrafficPlace) => void;
  /** Counts a line that is no JSON. */
  readonly skip: (place: TrafficPlace, reason: string) => void;
  readonly tally: Tally;
}

/**
 * Holds payloads against the events of some catalogs, one by one, in memory that does not grow with their number.
 * @param type The type of all of them, whatever they say themselves.
 */
export function createVerifier(catalogs: readonly CompiledEvents[], type?: string): Verifier {
  const tally = new Tally();
  const resolve = createEventResolver(catalogs, type);
  const untyped = untypedReason(catalogs);
  const named = new Map<EventGuard, NamedGuard>();
  const withNames = (guard: EventGuard): NamedGuard => {
    const { name, schema } = guard.event;
    const known = named.get(guard) ?? { guard, nameOf: createPlaceNames(name, schema), findValues: findOtherValues(schema) };
    named.set(guard, known);
    return known;
  };
  const addEvent = ({ type: found, payload, guard }: ResolvedPayload, place: TrafficPlace): void => {
    tally.payloads++;
    if (guard !== undefined) {
      tally.countEvent(guard.event.type, check(payload, withNames(guard), place, tally));
      return;
    }
    tally.unknown++;
    if (found === undefined) tally.unknownTypes.add('(no event type)', untyped, place);
    else tally.unknownTypes.add(found, 'is not documented', place);
  };
  const add = (captured: unknown, place: TrafficPlace): void => {
    for (const event of resolve(captured)) addEvent(event, place);
  };
  const skip = (place: TrafficPlace, reason: string): void => {
    tally.payloads++;
    tally.invalid++;
    tally.issues.add('(a line)', `cannot be read as JSON: ${reason}`, place);
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
  place: TrafficPlace,
  { issues, undocumented, otherValues }: Tally,
): boolean {
  findValues?.(payload, (path, value) => otherValues.add(nameOf(path), `is ${shortened(JSON.stringify(value))}`, place));
  if (guard.isStrictlyValid(payload)) return true;
  let isValid = true;
  guard.listIssues(payload, ({ path, problem, isUndocumented }) => {
    isValid &&= isUndocumented;
    (isUndocumented ? undocumented : issues).add(nameOf(path), problem, place);
  });
  return isValid;
}

/** A value as it is printed: what is long is cut off. */
function shortened(text: string): string {
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
