import type { JsonSchemaObject } from '../../model/schema.ts';
import { builtIn, call, compare, declared, literal, method, property, runtime } from '../expression/build.ts';
import { allOf, negate } from '../expression/logic.ts';
import type { Expression } from '../expression/tree.ts';
import { builtInType } from '../expression/types.ts';
import { matchesPattern } from './keywords/scalars.ts';
import type { Scope } from './scope.ts';

/** Names that every object inherits: they count as members only where the object has them itself. */
export const INHERITED = new Set(
  `__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor hasOwnProperty isPrototypeOf
  propertyIsEnumerable toLocaleString toString valueOf`.split(/\s+/),
);

/** Up to this many names are compared one by one; a look into a set takes as long as some forty comparisons (measured). */
const MAX_COMPARED = 32;

/** A condition that is true for names that neither `properties` nor `patternProperties` speak of. */
export function isAdditionalProperty(
  { properties = {}, patternProperties = {} }: JsonSchemaObject,
  name: Expression,
  scope: Scope,
): Expression {
  const names = Object.keys(properties);
  const known =
    names.length > MAX_COMPARED ? [negate(isInSet(names, name, scope))] : names.map((one) => compare(name, '!==', literal(one)));
  const patterns = Object.keys(patternProperties).map((pattern) => negate(matchesPattern(pattern, name, scope)));
  return allOf([...known, ...patterns]);
}

/** A condition that is true for some names, which are kept in a constant. */
export function isInSet(names: readonly string[], name: Expression, { needs, owner }: Scope): Expression {
  const values = { kind: 'array', items: names.map(literal) } as const;
  const set = { kind: 'new', callee: builtIn('Set'), types: [builtInType('string')], arguments: [values] } as const;
  return method(declared(needs.constant({ kind: 'pure', call: set }, owner, 'members')), 'has', name);
}

/** A property of an object, as a program would read it. */
export function readProperty(object: Expression, name: string): Expression {
  return INHERITED.has(name) ? call(runtime('readMember'), object, literal(name)) : property(object, name);
}
