import type { GuardPrinter } from '../../guard/functions.ts';
import type { Plan, PlannedEnvelope, PlannedEvent } from '../../model/plan.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';
import { docComment } from '../code/layout.ts';
import { isToldOutside, isWeighed, printTypeTold, type Telling, tellingOf, typeOfValue, typeText } from './event-type.ts';
import { constantOf, pageConstants } from './pages.ts';
import { type PerfectHash, perfectHash } from './perfect-hash.ts';

/** Up to this many types a `switch` over the text is as fast as anything; above, it is compared with each of them. */
const MOST_COMPARED = 8;

/** `parseEvent` and its result; it needs `printExplainers` further down. */
export function printParseEvent({ events, pages }: Plan, printer: GuardPrinter): string {
  const page = constantOf([], pageConstants(pages));
  const telling = tellingOf(events);
  const untold = events.filter(({ envelope }) => isToldOutside(envelope.discriminator));
  return [
    printParsedEvent(envelopeNames(events)),
    printEntry(telling, page),
    printEnvelopeOf(events, printer),
    ...(isWeighed(telling) ? [printTypeTold(telling)] : []),
    ...(untold.length > 0 ? [printTypeByShape(untold, printer)] : []),
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

function printEntry(telling: Telling, page: string): string {
  const { isToldOutside: isTold, headers } = telling;
  const source =
    headers.length === 0 ? 'a header of the request' : `the header ${headers.map((name) => `\`${name}\``).join(' or ')}`;
  const about = isTold
    ? ` \`told\` is what ${source} says of it. Without that, an event that has no type in it is the one that the value fits, if it is one alone.`
    : '';
  const parameters = isTold ? 'value: unknown, told?: string' : 'value: unknown';
  return `${docComment([`Tells by its type which event a value is, and whether it is as documented. Never throws.${about}`])}export function parseEvent(${parameters}): ParsedEvent {
  try {
    const type = ${typeOfValue(telling, 'value')};
    const envelope = typeof type === 'string' ? envelopeOf(type, value) : undefined;
    return envelope === undefined ? refusedEvent(value${isTold ? ', told' : ''}) : ({ kind: 'event', type, event: value, envelope } as ParsedEvent);
  } catch {
    return { kind: 'invalid', type: undefined, issues: listIssues(explainEventType, value, ${page}), raw: value };
  }
}`;
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
  const { paths, isToldOutside: isTold } = telling;
  const [path] = paths;
  const at = path === undefined ? 'undefined' : stringLiteral(path.join('.'));
  const expected = path === undefined ? stringLiteral(expectedEvent(telling)) : "'a string'";
  return `function refusedEvent(raw: unknown${isTold ? ', told?: string' : ''}): ParsedEvent {
  const type = ${typeOfValue(telling, 'raw')};
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
  return report(found, path, ${at}, 'type', ${expected}, ${path === undefined ? 'raw' : typeText(paths, 'raw')});
}`;
}

function expectedEvent({ headers }: Telling): string {
  return headers.length === 0
    ? 'one of the documented events'
    : `one of the documented events, named by the header ${headers.join(' or ')}`;
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
