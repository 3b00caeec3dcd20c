import { discriminatorPath } from '../../envelopes/envelope.ts';
import { readProperty } from '../../guard/compile/property-access.ts';
import { INHERITED } from '../../guard/compile/property-names.ts';
import { call, cast, conditional, declared, literal, local, runtime } from '../../guard/expression/build.ts';
import type { Expression } from '../../guard/expression/tree.ts';
import { propertiesType } from '../../guard/expression/types.ts';

/** How the type of an event is found: at these places of the payload, else, for events that no place tells, by its shape. */
export interface Telling {
  readonly discriminators: readonly string[];
  readonly byShape: boolean;
}

/** The type that a header of the request names. */
export const TOLD = local('told');

/** The type of an event, as far as it is known. */
export function typeOfValue({ discriminators, byShape }: Telling, value: Expression): Expression {
  const test = call(runtime('isObject'), value);
  const inPayload: readonly Expression[] =
    discriminators.length === 0 ? [] : [conditional(test, typeInObject(discriminators, value), literal(undefined))];
  if (!byShape) return inPayload[0] ?? literal(undefined);
  return { kind: 'coalesce', operands: [TOLD, ...inPayload, call(declared('typeByShape'), value)] };
}

/** The member of an object that says what type of event it is: the first of several that is there. */
export function typeInObject(discriminators: readonly string[], value: Expression): Expression {
  const paths = discriminators.map(discriminatorPath);
  const roots = paths.map(([root = '']) => root);
  const [only, ...others] = paths.map((path) => readPath(path, value, roots));
  if (only === undefined) return literal(undefined);
  return others.length === 0 ? only : { kind: 'coalesce', operands: [only, ...others] };
}

/** Reads along a path through objects; what is no object on the way gives nothing. */
function readPath([name = '', ...rest]: readonly string[], value: Expression, beside: readonly string[]): Expression {
  const object = INHERITED.has(name) ? value : cast(value, propertiesType([...new Set(beside)]));
  const member = readProperty(object, name);
  if (rest.length === 0) return member;
  const test = call(runtime('isObject'), member);
  return conditional(test, readPath(rest, member, [rest[0] ?? '']), literal(undefined));
}
