/** A way in which one schema may hold another, and the values that go with it. */
export interface DeepWay {
  readonly keyword: string;
  readonly wrap: (inner: unknown) => unknown;
  /** Wraps the number 1, which the innermost schema asks for, into what is valid. */
  readonly valid: (inner: unknown) => unknown;
  /** Wraps a string into what is not. */
  readonly invalid: (inner: unknown) => unknown;
}

const same = (inner: unknown): unknown => inner;
const listOf = (inner: unknown): unknown => [inner];
const memberOf = (inner: unknown): unknown => ({ a: inner });

/** Schemas may hold others in more ways than these, but in no other manner. */
export const DEEP_WAYS: readonly DeepWay[] = [
  { keyword: 'properties', wrap: (inner) => ({ properties: { a: inner } }), valid: memberOf, invalid: memberOf },
  {
    keyword: 'additionalProperties',
    wrap: (additionalProperties) => ({ additionalProperties }),
    valid: memberOf,
    invalid: memberOf,
  },
  { keyword: 'patternProperties', wrap: (inner) => ({ patternProperties: { '^a': inner } }), valid: memberOf, invalid: memberOf },
  { keyword: 'items', wrap: (items) => ({ items }), valid: listOf, invalid: listOf },
  { keyword: 'prefixItems', wrap: (inner) => ({ prefixItems: [inner] }), valid: listOf, invalid: listOf },
  { keyword: 'contains', wrap: (contains) => ({ contains }), valid: listOf, invalid: listOf },
  { keyword: 'allOf', wrap: (inner) => ({ allOf: [inner] }), valid: same, invalid: same },
  { keyword: 'anyOf', wrap: (inner) => ({ anyOf: [inner, false] }), valid: same, invalid: same },
  { keyword: 'oneOf', wrap: (inner) => ({ oneOf: [inner, false] }), valid: same, invalid: same },
  { keyword: 'not', wrap: (not) => ({ not }), valid: same, invalid: same },
  { keyword: 'if', wrap: (inner) => ({ if: inner, else: false }), valid: same, invalid: same },
];

/** Wraps something up so many times: a schema for integers, if nothing else is said. */
export function nested(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown = { type: 'integer' }): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}
