import { discriminatorName, discriminatorsOf, headerOf } from '../../envelopes/discriminator.ts';
import { INHERITED, readProperty } from '../../guard/compile/property-names.ts';
import { call, cast, coalesce, conditional, declared, literal, local, runtime } from '../../guard/expression/build.ts';
import type { Expression } from '../../guard/expression/tree.ts';
import { propertiesType } from '../../guard/expression/types.ts';
import type { Discriminator } from '../../model/discriminator.ts';
import type { PlannedEvent } from '../../model/plan.ts';

/** How the type of an event is found: in the payload, by the type that the receiver was given, else by its shape. */
export interface TypeSources {
  /** The members that hold a type by themselves. */
  readonly paths: readonly (readonly string[])[];
  /** Two places that make a type together. */
  readonly pairs: readonly Extract<Discriminator, { kind: 'both' }>[];
  /** The headers that hold a type, or the first half of one. */
  readonly headers: readonly string[];
  /** Whether there are events whose type is not in the payload. */
  readonly needsGivenType: boolean;
}

/** What distinguishes some events. */
export function typeSourcesOf(events: readonly PlannedEvent[]): TypeSources {
  const discriminators = discriminatorsOf(events);
  const pairs = discriminators.flatMap((one) => (one.kind === 'both' ? [one] : []));
  return {
    paths: memberPathsOf([...discriminators, ...pairs.map(({ first }) => first)]),
    pairs,
    headers: [...new Set(discriminators.flatMap((one) => headerOf(one) ?? []))],
    needsGivenType: events.some(({ envelope }) => needsGivenType(envelope.discriminator)),
  };
}

/** The paths of those that are members, each once. */
function memberPathsOf(discriminators: readonly Discriminator[]): readonly (readonly string[])[] {
  const paths = discriminators.flatMap((one) => (one.kind === 'member' ? [[discriminatorName(one), one.path] as const] : []));
  return [...new Map(paths).values()];
}

/** Whether the payload alone does not identify the event. */
export function needsGivenType(discriminator: Discriminator): boolean {
  return discriminator.kind === 'none' || headerOf(discriminator) !== undefined;
}

/** Whether there is more than one place to look at, so that what is documented decides. */
export function hasSeveralSources({ pairs, paths, needsGivenType: needsIt }: TypeSources): boolean {
  return pairs.length > 0 || (paths.length > 0 && needsIt);
}

/** The type that a header of the request names. */
export const GIVEN_TYPE = local('givenType');

/** The type of an event, as far as it is known. */
export function typeOfValue(sources: TypeSources, value: Expression): Expression {
  if (hasSeveralSources(sources))
    return call(declared('resolveEventType'), value, ...(sources.needsGivenType ? [GIVEN_TYPE] : []));
  return sources.needsGivenType ? coalesce([GIVEN_TYPE, typeByShapeOf(value)]) : typeInValue(sources.paths, value);
}

/** The one type that a value fits, if it is one alone. */
export function typeByShapeOf(value: Expression): Expression {
  return call(declared('typeByShape'), value);
}

/** What a value has at one of several paths, as `typeInObject` says; nothing in what is no object. */
export function typeInValue(paths: readonly (readonly string[])[], value: Expression): Expression {
  if (paths.length === 0) return literal(undefined);
  return conditional(call(runtime('isObject'), value), typeInObject(paths, value), literal(undefined));
}

/** The member of an object that says what type of event it is: of several, the first that names a documented one. */
export function typeInObject(paths: readonly (readonly string[])[], value: Expression): Expression {
  const roots = paths.map(([root = '']) => root);
  const [only, ...others] = paths.map((path) => readPath(path, value, roots));
  if (only === undefined) return literal(undefined);
  return others.length === 0 ? only : call(declared('firstDocumented'), only, ...others);
}

/** Reads along a path through objects; what is no object on the way gives nothing. */
function readPath([name = '', ...rest]: readonly string[], value: Expression, beside: readonly string[]): Expression {
  const object = INHERITED.has(name) ? value : cast(value, propertiesType([...new Set(beside)]));
  const member = readProperty(object, name);
  if (rest.length === 0) return member;
  const test = call(runtime('isObject'), member);
  return conditional(test, readPath(rest, member, [rest[0] ?? '']), literal(undefined));
}
