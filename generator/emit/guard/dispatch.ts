import type { GuardPrinter } from '../../guard/functions.ts';
import type { Plan, PlannedEnvelope, PlannedEvent } from '../../model/plan.ts';
import { stringLiteral } from '../../text/encode.ts';
import { docComment } from '../code/layout.ts';
import { type PerfectHash, perfectHash } from './perfect-hash.ts';

/** Up to this many types a `switch` over the text is as fast as anything; above, it is compared with each of them. */
const MOST_COMPARED = 8;

/** `parseEvent` and its result. */
export function printParseEvent({ events, pages }: Plan, printer: GuardPrinter): string {
  const envelopes = [...new Set(events.map(({ envelope }) => envelope))];
  const names = [...new Set(envelopes.map((envelope) => stringLiteral(shortName(envelope))))].join(' | ');
  const discriminators = [...new Set(envelopes.map((envelope) => envelope.discriminator))];
  const type = discriminators.map((name) => `ownMember(value, ${stringLiteral(name)})`).join(' ?? ');
  const page = pages.at(-1) ?? '';
  const readers = events.map((event) => [event.type, printReader(event, printer, page)] as const);
  const unknown = `invalid(undefined, explainEventType, value, ${stringLiteral(page)})`;
  return `${docComment(['What a value turned out to be: a documented event, one of an unknown type, or not valid.'])}export type ParsedEvent =
  | { [T in EventType]: { readonly kind: 'event'; readonly type: T; readonly event: EventMap[T]; readonly envelope: ${names} } }[EventType]
  | { readonly kind: 'unknown'; readonly type: string; readonly raw: unknown }
  | { readonly kind: 'invalid'; readonly type: EventType | undefined; readonly issues: readonly Issue[]; readonly raw: unknown };

${docComment(['Tells by its type which event a value is, and whether it is as documented. Never throws.'])}export function parseEvent(value: unknown): ParsedEvent {
  try {
    return readEvent(value);
  } catch {
    return ${unknown};
  }
}

function readEvent(value: unknown): ParsedEvent {
  const type = isObject(value) ? ${type} : undefined;
  if (typeof type !== 'string') return ${unknown};
${printSwitch(readers)}
  return { kind: 'unknown', type, raw: value };
}

function invalid(type: EventType | undefined, explain: Explain, raw: unknown, page: string): ParsedEvent {
  return { kind: 'invalid', type, issues: listIssues(explain, raw, page), raw };
}

function explainEventType(value: unknown, path: Path, issues: Issue[]): void {
  if (!isObject(value)) return report(issues, path, 'type', 'an object', value);
  const type = ${type};
  const place = under(path, ${stringLiteral(discriminators[0] ?? 'type')});
  report(issues, place, type === undefined ? 'missing' : 'type', 'a string', type);
}`;
}

/** The name of an envelope without the member that tells bare events apart. */
function shortName({ name, dataMember }: PlannedEnvelope): string {
  return dataMember === undefined ? 'bare' : name;
}

function printReader({ eventType, envelope, pages }: PlannedEvent, printer: GuardPrinter, page: string): string {
  const found = `{ kind: 'event', type, event: value, envelope: ${stringLiteral(shortName(envelope))} }`;
  const explain = printer.explain(eventType, 'plain');
  return `return ${printer.guard(eventType, 'plain')}(value)
        ? ${found}
        : invalid(type, ${explain}, value, ${stringLiteral(pages[0] ?? page)});`;
}

function printSwitch(readers: readonly (readonly [type: string, reader: string])[]): string {
  const hash = readers.length > MOST_COMPARED ? perfectHash(readers.map(([type]) => type)) : undefined;
  if (hash !== undefined) return printHashed(readers, hash);
  const cases = readers.map(([type, reader]) => `    case ${stringLiteral(type)}:\n      ${reader}`);
  return `  switch (type) {\n${cases.join('\n')}\n  }`;
}

/** A jump by a number that no two of the types share, and one comparison. Positions count from the end, as beginnings are alike. */
function printHashed(
  readers: readonly (readonly [string, string])[],
  { first, second, factors, mask, slotOf }: PerfectHash,
): string {
  const [a, b] = factors;
  const sorted = [...readers].sort(([left], [right]) => slotOf(left) - slotOf(right));
  const cases = sorted.map(
    ([type, reader]) => `    case ${slotOf(type)}:\n      if (type !== ${stringLiteral(type)}) break;\n      ${reader}`,
  );
  const code = (position: number): string => `type.charCodeAt(type.length - ${position})`;
  return `  // The length and two characters tell all documented types apart.
  switch ((type.length + ${code(first)} * ${a} + ${code(second)} * ${b}) & ${mask}) {\n${cases.join('\n')}\n  }`;
}
