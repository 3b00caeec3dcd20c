import { discriminatorsOf, headerOf } from '../../envelopes/discriminator.ts';
import { membersType, memberText } from '../../guard/compile/casts.ts';
import { INHERITED } from '../../guard/compile/member-names.ts';
import type { Discriminator, TellingPlace } from '../../model/discriminator.ts';
import type { PlannedEvent } from '../../model/plan.ts';
import { docComment } from '../code/layout.ts';

/** How the type of an event is found: in the payload, by what the receiver was told, else by its shape. */
export interface Telling {
  /** The members that tell a type by themselves. */
  readonly paths: readonly (readonly string[])[];
  /** Two places that tell a type together. */
  readonly pairs: readonly Extract<Discriminator, { kind: 'both' }>[];
  /** The headers that tell a type, or the first half of one. */
  readonly headers: readonly string[];
  /** Whether there are events whose type is not in the payload. */
  readonly isToldOutside: boolean;
}

/** What tells some events apart. */
export function tellingOf(events: readonly PlannedEvent[]): Telling {
  const discriminators = discriminatorsOf(events);
  const pairs = discriminators.flatMap((one) => (one.kind === 'both' ? [one] : []));
  return {
    paths: [
      ...discriminators.flatMap((one) => (one.kind === 'member' ? [one.path] : [])),
      ...pairs.flatMap(({ first }) => (first.kind === 'member' ? [first.path] : [])),
    ],
    pairs,
    headers: [...new Set(discriminators.flatMap((one) => headerOf(one) ?? []))],
    isToldOutside: events.some(({ envelope }) => isToldOutside(envelope.discriminator)),
  };
}

/** Whether the payload alone does not tell which event it is. */
export function isToldOutside(discriminator: Discriminator): boolean {
  return discriminator.kind === 'none' || headerOf(discriminator) !== undefined;
}

/** Whether there is more than one place to look at, so that what is documented decides. */
export function isWeighed({ pairs, paths, isToldOutside: isTold }: Telling): boolean {
  return pairs.length > 0 || (paths.length > 0 && isTold);
}

/** An expression for the type of the event that a value is. */
export function typeOfValue(telling: Telling, value: string): string {
  if (isWeighed(telling)) return `typeTold(${value}${telling.isToldOutside ? ', told' : ''})`;
  const inPayload = textIn(telling.paths, value);
  if (!telling.isToldOutside) return inPayload ?? 'undefined';
  return `told ?? ${inPayload === undefined ? '' : `(${inPayload}) ?? `}typeByShape(${value})`;
}

/** Where there are several places to look at, what is documented counts: two texts together, what was told, what a member says. */
export function printTypeTold({ pairs, paths, isToldOutside: isTold }: Telling): string {
  const textOf = (place: TellingPlace): string =>
    place.kind === 'header' ? 'told' : `(${textIn([place.path], 'value') ?? 'undefined'})`;
  const halves = pairs.map(({ first, second }) => `[${textOf(first)}, ${textOf(second)}]`);
  const inPayload = textIn(paths, 'value');
  const alone =
    inPayload === undefined
      ? 'told'
      : isTold
        ? `told !== undefined && isEventType(told) ? told : (${inPayload}) ?? told`
        : inPayload;
  const lines = [
    ...(halves.length === 0
      ? []
      : [
          `const together = [${halves.join(', ')}].flatMap(([first, second]) =>`,
          "  typeof first === 'string' && typeof second === 'string' ? [`${first}.${second}`] : [],",
          ');',
          'const documented = together.find(isEventType);',
          'if (documented !== undefined) return documented;',
        ]),
    `const alone = ${alone};`,
    ...(halves.length === 0
      ? []
      : ["if (together.length > 0 && !(typeof alone === 'string' && isEventType(alone))) return together[0];"]),
    `return ${isTold ? 'alone ?? typeByShape(value)' : 'alone'};`,
  ];
  return `${docComment(['What says which event a value is.'])}function typeTold(value: unknown${isTold ? ', told?: string' : ''}): unknown {
${lines.map((line) => `  ${line}`).join('\n')}
}`;
}

/** The text in a value at the first of several paths that has one; nothing without a path. */
function textIn(paths: readonly (readonly string[])[], value: string): string | undefined {
  return paths.length === 0 ? undefined : `isObject(${value}) ? ${typeText(paths, value)} : undefined`;
}

/** The member of an object that says what type of event it is: the first of several that is there. */
export function typeText(paths: readonly (readonly string[])[], value: string): string {
  const roots = paths.map(([root = '']) => root);
  return paths.map((path) => textAt(path, value, roots)).join(' ?? ');
}

/** Reads along a path through objects; what is no object on the way gives nothing. */
function textAt([name = '', ...rest]: readonly string[], value: string, beside: readonly string[]): string {
  const member = INHERITED.has(name)
    ? memberText(value, name)
    : memberText(`(${value} as ${membersType([...new Set(beside)])})`, name);
  if (rest.length === 0) return member;
  return `(isObject(${member}) ? ${textAt(rest, member, [rest[0] ?? ''])} : undefined)`;
}
