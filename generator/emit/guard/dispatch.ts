import { discriminatorPath, discriminatorsOf } from '../../envelopes/envelope.ts';
import { membersType, memberText } from '../../guard/compile/casts.ts';
import { INHERITED } from '../../guard/compile/member-names.ts';
import type { GuardPrinter } from '../../guard/functions.ts';
import type { Plan, PlannedEnvelope, PlannedEvent } from '../../model/plan.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';
import { docComment } from '../code/layout.ts';
import { constantOf, pageConstants } from './pages.ts';
import { type PerfectHash, perfectHash } from './perfect-hash.ts';

/** Up to this many types a `switch` over the text is as fast as anything; above, it is compared with each of them. */
const MOST_COMPARED = 8;

/** `parseEvent` and its result; it needs `printExplainers` further down. */
export function printParseEvent({ events, pages }: Plan, printer: GuardPrinter): string {
  const page = constantOf([], pageConstants(pages));
  const untold = events.filter(({ envelope }) => envelope.discriminator === '');
  const telling = { discriminators: discriminatorsOf(events), byShape: untold.length > 0 };
  return [
    printParsedEvent(envelopeNames(events)),
    printEntry(telling, page),
    printEnvelopeOf(events, printer),
    ...(untold.length > 0 ? [printTypeByShape(untold, printer)] : []),
    ...(telling.discriminators.length > 1 ? [printFirstDocumented()] : []),
    printRefusedEvent(telling, page),
  ].join('\n\n');
}

function envelopeNames(events: readonly PlannedEvent[]): string {
  return [...new Set(events.map(({ envelope }) => stringLiteral(shortName(envelope))))].join(' | ');
}

/** The name of an envelope without the member that tells bare events apart. */
function shortName({ name, dataMember }: PlannedEnvelope): string {
  return dataMember === undefined ? 'bare' : name;
}

function printParsedEvent(envelopes: string): string {
  return `${docComment(['What a value turned out to be: a documented event, one of an unknown type, or not valid.'])}export type ParsedEvent =
  | { [T in EventType]: { readonly kind: 'event'; readonly type: T; readonly event: EventMap[T]; readonly envelope: ${envelopes} } }[EventType]
  | { readonly kind: 'unknown'; readonly type: string; readonly raw: unknown }
  | { readonly kind: 'invalid'; readonly type: EventType | undefined; readonly issues: readonly Issue[]; readonly raw: unknown };`;
}

/** How the type of an event is found: at these places of the payload, else, for events that no place tells, by its shape. */
interface Telling {
  readonly discriminators: readonly string[];
  readonly byShape: boolean;
}

function printEntry(telling: Telling, page: string): string {
  const told = telling.byShape
    ? ' Of events without a type in them, it is the one that the value fits, if that is one alone; `told` names it where a header of the request does.'
    : '';
  const parameters = telling.byShape ? 'value: unknown, told?: string' : 'value: unknown';
  return `${docComment([`Tells by its type which event a value is, and whether it is as documented. Never throws.${told}`])}export function parseEvent(${parameters}): ParsedEvent {
  try {
    const type = ${typeOfValue(telling, 'value', 'told ?? ')};
    const envelope = typeof type === 'string' ? envelopeOf(type, value) : undefined;
    return envelope === undefined ? refusedEvent(value${telling.byShape ? ', told' : ''}) : ({ kind: 'event', type, event: value, envelope } as ParsedEvent);
  } catch {
    return { kind: 'invalid', type: undefined, issues: listIssues(explainEventType, value, ${page}), raw: value };
  }
}`;
}

function typeOfValue({ discriminators, byShape }: Telling, value: string, told: string): string {
  const inPayload =
    discriminators.length === 0 ? undefined : `isObject(${value}) ? ${typeText(discriminators, value)} : undefined`;
  if (!byShape) return inPayload ?? 'undefined';
  return `${told}${inPayload === undefined ? '' : `(${inPayload}) ?? `}typeByShape(${value})`;
}

/** The member of an object that says what type of event it is: of several, the first that names a documented one. */
function typeText(discriminators: readonly string[], value: string): string {
  const roots = discriminators.map((discriminator) => discriminatorPath(discriminator)[0] ?? '');
  const texts = discriminators.map((discriminator) => textAt(discriminatorPath(discriminator), value, roots));
  return texts.length > 1 ? `firstDocumented(${texts.join(', ')})` : texts.join('');
}

function printFirstDocumented(): string {
  return `${docComment(['Of what stands at the places that tell events apart, the first that is a documented type; without one, the last.'])}function firstDocumented(...texts: readonly unknown[]): unknown {
  return texts.find((text) => typeof text === 'string' && isEventType(text)) ?? texts.filter((text) => text !== undefined).pop();
}`;
}

/** Reads along a path through objects; what is no object on the way gives nothing. */
function textAt([name = '', ...rest]: readonly string[], value: string, beside: readonly string[]): string {
  const member = INHERITED.has(name)
    ? memberText(value, name)
    : memberText(`(${value} as ${membersType([...new Set(beside)])})`, name);
  if (rest.length === 0) return member;
  return `(isObject(${member}) ? ${textAt(rest, member, [rest[0] ?? ''])} : undefined)`;
}

/** Events that no member tells apart are known by what they look like. */
function printTypeByShape(events: readonly PlannedEvent[], printer: GuardPrinter): string {
  const tests = events.map(
    ({ type, eventType }) => `${printer.guard(eventType, 'plain')}(value) && found.push(${stringLiteral(type)});`,
  );
  return `${docComment(['The one event without a type in it that a value fits; nothing if it fits several, or none.'])}function typeByShape(value: unknown): EventType | undefined {
  const found: EventType[] = [];
${tests.map((test) => `  ${test}`).join('\n')}
  return found.length === 1 ? found[0] : undefined;
}`;
}

/** Its cases are guards that give the same few values, so that one result is made for all of them: that is the fastest. */
function printEnvelopeOf(events: readonly PlannedEvent[], printer: GuardPrinter): string {
  const verdicts = events.map(
    ({ type, eventType, envelope }) =>
      [type, `${printer.guard(eventType, 'plain')}(value) ? ${stringLiteral(shortName(envelope))} : undefined`] as const,
  );
  const hash = events.length > MOST_COMPARED ? perfectHash(events.map(({ type }) => type)) : undefined;
  const lines = hash === undefined ? printSwitch(verdicts) : printHashed(verdicts, hash);
  return `${docComment(['The envelope of a valid event; nothing for one that is not valid, or of an unknown type.'])}function envelopeOf(type: string, value: unknown): ${envelopeNames(events)} | undefined {
${lines}
  return undefined;
}`;
}

type Verdicts = readonly (readonly [type: string, verdict: string])[];

function printSwitch(verdicts: Verdicts): string {
  const cases = verdicts.map(([type, verdict]) => `    case ${stringLiteral(type)}:\n      return ${verdict};`);
  return `  switch (type) {\n${cases.join('\n')}\n  }`;
}

/** A jump by a number that no two of the types share, and one comparison. Positions count from the end, as beginnings are alike. */
function printHashed(verdicts: Verdicts, { first, second, factors, mask, slotOf }: PerfectHash): string {
  const [a, b] = factors;
  const cases = [...verdicts]
    .sort(([left], [right]) => slotOf(left) - slotOf(right))
    .map(([type, verdict]) => `    case ${slotOf(type)}:\n      return type === ${stringLiteral(type)} && ${verdict};`);
  const code = (position: number): string => `type.charCodeAt(type.length - ${position})`;
  return `  // The length and two characters tell all documented types apart.
  switch ((type.length + ${code(first)} * ${a} + ${code(second)} * ${b}) & ${mask}) {\n${cases.join('\n')}\n  }`;
}

function printRefusedEvent(telling: Telling, page: string): string {
  const { discriminators, byShape } = telling;
  const type = discriminators.length === 0 ? 'undefined' : typeText(discriminators, 'raw');
  return `function refusedEvent(raw: unknown${byShape ? ', told?: string' : ''}): ParsedEvent {
  const type = ${typeOfValue(telling, 'raw', 'told ?? ')};
  if (typeof type !== 'string') return { kind: 'invalid', type: undefined, issues: listIssues(explainEventType, raw, ${page}), raw };
  if (!isEventType(type)) return { kind: 'unknown', type, raw };
  const [explain, page] = EXPLAINERS[type];
  return { kind: 'invalid', type, issues: listIssues(explain, raw, page), raw };
}

function isEventType(type: string): type is EventType {
  return hasOwn(EXPLAINERS, type);
}

function explainEventType(raw: unknown, path: Path, found: Found): Found {
  if (!isObject(raw)) return report(found, path, undefined, 'type', 'an object', raw);
  return report(found, path, ${discriminators[0] === undefined ? 'undefined' : stringLiteral(discriminators[0])}, 'type', ${discriminators[0] === undefined ? "'one of the documented events'" : "'a string'"}, ${discriminators[0] === undefined ? 'raw' : type});
}`;
}

/** The table of what lists the faults of each type; it has to stand below the constants that it holds. */
export function printExplainers({ events, pages }: Plan, printer: GuardPrinter): string {
  const constants = pageConstants(pages);
  const rows = events.map(
    ({ type, eventType, pages: own }) =>
      `  ${propertyKey(type)}: [${printer.explain(eventType, 'plain')}, ${constantOf(own, constants)}],`,
  );
  return `const EXPLAINERS: { readonly [T in EventType]: readonly [Explain, Path] } = {\n${rows.join('\n')}\n};`;
}
