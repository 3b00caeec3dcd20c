import { composedType, discriminatorsOf, headerOf, placesOf } from '../envelopes/discriminator.ts';
import type { Discriminator, DiscriminatorPlace } from '../model/discriminator.ts';
import type { PlannedEvent } from '../model/plan.ts';
import { isRecord, ownValue } from '../text/records.ts';
import { compileChecker, type Findings } from './checker.ts';

/** A captured payload, and the type of its event as far as anything tells it. */
export interface ToldPayload {
  readonly payload: unknown;
  readonly type: string | undefined;
}

/** A captured delivery: the payload, and the headers that came with it by their names in lower case. */
interface Captured {
  readonly payload: unknown;
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Makes a function that tells the event of what was captured. Where a header tells events of the plan, a capture may be an
 * object of `headers` and `body`. Of events that nothing in a delivery tells, it is the one that the payload fits, if that is one alone.
 * @param named The type of all payloads, whatever they say themselves.
 */
export function createTeller(events: readonly PlannedEvent[], named?: string): (captured: unknown) => ToldPayload {
  const discriminators = discriminatorsOf(events);
  const known = new Set(events.map(({ type }) => type));
  const byShape = typeByShape(events.filter(({ envelope }) => envelope.discriminator.kind === 'none'));
  const takesHeaders = discriminators.some((one) => headerOf(one) !== undefined);
  return (captured) => {
    const delivery = (takesHeaders ? withHeaders(captured) : undefined) ?? { payload: captured, headers: NO_HEADERS };
    return { payload: delivery.payload, type: named ?? typeOf(delivery, discriminators, known) ?? byShape(delivery.payload) };
  };
}

/** What to say of a payload of which nothing tells the event: with a header that would, how to give it. */
export function untoldReason(events: readonly Pick<PlannedEvent, 'envelope'>[]): string {
  const names = [...new Set(discriminatorsOf(events).flatMap((one) => headerOf(one) ?? []))];
  if (names.length === 0) return 'is not documented';
  return `came without the header ${names.join(' or ')}, which says it: capture {"headers": …, "body": …}, or give --event`;
}

/** Tells which of some events a payload fits, if it is one alone. */
function typeByShape(events: readonly PlannedEvent[]): (payload: unknown) => string | undefined {
  const checkers = events.map(({ type, schema }) => ({ type, check: compileChecker(schema) }));
  return (payload) => {
    const fitting = checkers.filter(({ check }) => {
      let fits = true;
      const findings: Findings = {
        invalid: () => {
          fits = false;
        },
        undocumented: () => {},
      };
      check(payload, '', findings);
      return fits;
    });
    return fitting.length === 1 ? fitting[0]?.type : undefined;
  };
}

const NO_HEADERS: ReadonlyMap<string, string> = new Map();

/** Two texts together count if that is documented, or if neither of them is by itself. */
function typeOf(delivery: Captured, discriminators: readonly Discriminator[], known: ReadonlySet<string>): string | undefined {
  const texts = discriminators.map((one) => placesOf(one).map((place) => textAt(delivery, place)));
  const together = texts.flatMap(([first, second]) =>
    first === undefined || second === undefined ? [] : [composedType(first, second)],
  );
  const alone = texts.flatMap(([first]) => first ?? []);
  return together.find((type) => known.has(type)) ?? alone.find((type) => known.has(type)) ?? together[0] ?? alone.at(-1);
}

function textAt({ payload, headers }: Captured, place: DiscriminatorPlace): string | undefined {
  const value = place.kind === 'header' ? headers.get(place.name.toLowerCase()) : place.path.reduce(ownMember, payload);
  return typeof value === 'string' ? value : undefined;
}

function ownMember(value: unknown, name: string): unknown {
  return isRecord(value) ? ownValue(value, name) : undefined;
}

/** A capture that is nothing but headers and a body, which may be the text of JSON. */
function withHeaders(captured: unknown): Captured | undefined {
  if (!isRecord(captured) || !isRecord(captured.headers) || !Object.hasOwn(captured, 'body')) return undefined;
  const headers = Object.entries(captured.headers).flatMap(([name, value]) => {
    const [text] = [value].flat();
    return typeof text === 'string' ? [[name.toLowerCase(), text.trim()] as const] : [];
  });
  return { payload: parsed(captured.body), headers: new Map(headers) };
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
