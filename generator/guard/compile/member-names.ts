import type { JsonSchemaObject } from '../../model/json-schema.ts';
import { stringLiteral } from '../../text/encode.ts';
import { negate } from './ask.ts';
import { matches } from './scalars.ts';
import type { Scope } from './scope.ts';

/** Names that every object inherits: they count as members only where the object has them itself. */
export const INHERITED = new Set(
  `__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor hasOwnProperty isPrototypeOf
  propertyIsEnumerable toLocaleString toString valueOf`.split(/\s+/),
);

/** Up to this many names are compared one by one; a look into a set takes as long as some forty comparisons (measured). */
const MOST_COMPARED = 32;

/** An expression that is true for names that neither `properties` nor `patternProperties` speak of. */
export function isOtherMember({ properties = {}, patternProperties = {} }: JsonSchemaObject, name: string, scope: Scope): string {
  const names = Object.keys(properties);
  const known =
    names.length > MOST_COMPARED
      ? [`!${scope.needs.constant(namesSet(names), scope.owner, 'members')}.has(${name})`]
      : names.map((one) => `${name} !== ${stringLiteral(one)}`);
  const patterns = Object.keys(patternProperties).map((pattern) => negate(matches(pattern, name, scope)));
  return [...known, ...patterns].join(' && ') || 'true';
}

/** A set of names as code. */
export function namesSet(names: readonly string[]): string {
  return `/* @__PURE__ */ new Set<string>([${names.map(stringLiteral).join(', ')}])`;
}
