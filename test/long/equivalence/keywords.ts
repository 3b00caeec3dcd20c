import fc from 'fast-check';
import { NAMES, PATTERNS } from './words.ts';

/** Keywords with their values, ready to be put into one schema with others. */
type Keywords = fc.Arbitrary<Readonly<Record<string, unknown>>>;
type Schemas = fc.Arbitrary<unknown>;

const names = fc.constantFrom(...NAMES);
const patterns = fc.constantFrom(...PATTERNS.map(({ pattern }) => pattern));
const counts = fc.nat({ max: 4 });
const types = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');
const numbers = fc.oneof(
  fc.integer({ min: -5, max: 10 }),
  fc.constantFrom(0.5, -0.5, 1.5, 2.25, 0.1, 1e21, -1e-7, 9007199254740991, 1e308),
);

/** Values that a schema may name. Members are made of pairs: a literal `__proto__` would be no member. */
const constants: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    true,
    false,
    0,
    1,
    -1.5,
    '',
    'a',
    'kind',
    '1',
    'it\'s "so"`\u2028',
    [],
    {},
    [1],
    [[]],
    [0, false],
  ),
  names.map((name) => Object.fromEntries([[name, 1]])),
  fc.tuple(names, names).map(([one, two]) => Object.fromEntries([[one, { [two]: null }]])),
);

/** What says something of every value: its type, or the values themselves. */
export function plainKeywords(): Keywords {
  return fc.oneof(
    types.map((type) => ({ type })),
    fc.uniqueArray(types, { minLength: 1, maxLength: 3 }).map((type) => ({ type })),
    constants.map((value) => ({ const: value })),
    fc.array(constants, { minLength: 1, maxLength: 4 }).map((values) => ({ enum: values })),
    fc.constantFrom({}, { title: 'a' }, { format: 'email' }, { $comment: '*/' }, { default: 1 }, { contentEncoding: 'base64' }),
  );
}

/** What says something of numbers. Fractions as divisors are rare: each takes a difference in rounding to be looked into. */
export function numberKeywords(): Keywords {
  const divisors = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(1, 2, 3, 7, 0.5, 0.25) },
    { weight: 1, arbitrary: fc.constantFrom(0.1, 0.01, 1.1, 1e-7) },
  );
  return fc.oneof(
    numbers.map((minimum) => ({ minimum })),
    numbers.map((maximum) => ({ maximum })),
    numbers.map((exclusiveMinimum) => ({ exclusiveMinimum })),
    numbers.map((exclusiveMaximum) => ({ exclusiveMaximum })),
    divisors.map((multipleOf) => ({ multipleOf })),
  );
}

/** What says something of strings. */
export function stringKeywords(): Keywords {
  return fc.oneof(
    counts.map((minLength) => ({ minLength })),
    counts.map((maxLength) => ({ maxLength })),
    patterns.map((pattern) => ({ pattern })),
  );
}

/** What says something of arrays. */
export function arrayKeywords(below: Schemas): Keywords {
  const contains = fc.record({ contains: below, minContains: counts, maxContains: counts }, { requiredKeys: ['contains'] });
  return fc.oneof(
    below.map((items) => ({ items })),
    fc.array(below, { minLength: 1, maxLength: 3 }).map((prefixItems) => ({ prefixItems })),
    contains,
    counts.map((minItems) => ({ minItems })),
    counts.map((maxItems) => ({ maxItems })),
    fc.boolean().map((uniqueItems) => ({ uniqueItems })),
    fc.record({ minContains: counts, maxContains: counts }, { requiredKeys: [] }),
  );
}

/** What says something of objects. */
export function objectKeywords(below: Schemas, same: Schemas): Keywords {
  const list = fc.uniqueArray(names, { maxLength: 3 });
  return fc.oneof(
    membersOf(names, below, 4).map((properties) => ({ properties })),
    list.map((required) => ({ required })),
    fc.record({ properties: membersOf(names, below, 3), required: list }),
    below.map((additionalProperties) => ({ additionalProperties })),
    fc.record({ properties: membersOf(names, below, 2), additionalProperties: below }),
    membersOf(patterns, below, 2).map((patternProperties) => ({ patternProperties })),
    below.map((propertyNames) => ({ propertyNames })),
    membersOf(names, list, 2).map((dependentRequired) => ({ dependentRequired })),
    membersOf(names, same, 2).map((dependentSchemas) => ({ dependentSchemas })),
    counts.map((minProperties) => ({ minProperties })),
    counts.map((maxProperties) => ({ maxProperties })),
  );
}

/** Objects of pairs, so that `__proto__` is a member like any other. */
function membersOf<T>(keys: fc.Arbitrary<string>, values: fc.Arbitrary<T>, most: number): fc.Arbitrary<object> {
  const pairs = fc.uniqueArray(fc.tuple(keys, values), { minLength: 1, maxLength: most, selector: ([key]) => key });
  return pairs.map((entries) => Object.fromEntries(entries));
}
