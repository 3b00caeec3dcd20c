import { describe, expect, it } from 'vitest';
import type { GuardFormat } from '../../../generator/options/choices.ts';

import { compileGuard } from '../../../generator/pipeline/compile-guard.ts';

/** Values that a schema takes, and values that it refuses with what is said of them. */
interface Row {
  readonly about: string;
  readonly schema: object | boolean;
  readonly formats?: readonly GuardFormat[];
  readonly valid?: readonly unknown[];
  readonly wrong?: readonly (readonly [value: unknown, ...messages: readonly string[]])[];
}

const SOMETHING = [null, true, 0, 1.5, 'a', [], {}];

const kinds: readonly Row[] = [
  { about: 'anything', schema: true, valid: SOMETHING },
  { about: 'nothing', schema: false, wrong: [[1, 'expected nothing, got a number']] },
  {
    about: 'a string',
    schema: { type: 'string' },
    valid: ['', 'a'],
    wrong: [
      [1, 'expected a string, got a number'],
      [null, 'expected a string, got null'],
    ],
  },
  {
    about: 'a number',
    schema: { type: 'number' },
    valid: [0, -1.5],
    wrong: [
      ['1', 'expected a number, got a string'],
      [Number.NaN, 'expected a number, got a number that is not finite'],
      [1n, 'expected a number, got a bigint'],
    ],
  },
  {
    about: 'an integer',
    schema: { type: 'integer' },
    valid: [0, -1],
    wrong: [[1.5, 'expected an integer, got a number']],
  },
  { about: 'a boolean', schema: { type: 'boolean' }, valid: [true, false], wrong: [[0, 'expected a boolean, got a number']] },
  { about: 'null', schema: { type: 'null' }, valid: [null], wrong: [[undefined, 'expected null, got nothing']] },
  {
    about: 'an array',
    schema: { type: 'array' },
    valid: [[], [1]],
    wrong: [[{}, 'expected an array, got an object']],
  },
  {
    about: 'an object',
    schema: { type: 'object' },
    valid: [{}, { a: 1 }],
    wrong: [
      [[], 'expected an object, got an array'],
      [null, 'expected an object, got null'],
      [true, 'expected an object, got a boolean'],
    ],
  },
  {
    about: 'one of several kinds',
    schema: { type: ['string', 'boolean', 'null'], minLength: 1 },
    valid: ['a', true, null],
    wrong: [
      [1, 'expected a string or a boolean or null, got a number'],
      ['', 'expected a string that is not empty'],
    ],
  },
  {
    about: 'a kind or null',
    schema: { type: ['number', 'null'], minimum: 1 },
    valid: [1, null],
    wrong: [
      [0, 'expected a number of at least 1'],
      ['', 'expected a number or null, got a string'],
    ],
  },
  {
    about: 'numbers, whole or not',
    schema: { type: ['integer', 'number', 'string'], minimum: 1 },
    valid: [1, 1.5, ''],
    wrong: [[0, 'expected a number of at least 1']],
  },
  {
    about: 'every kind',
    schema: { type: ['array', 'object', 'integer'], minItems: 1, minProperties: 1, minimum: 1 },
    valid: [[1], { a: 1 }, 1],
    wrong: [
      [[], 'expected at least 1 item'],
      [{}, 'expected at least 1 property'],
      [0, 'expected a number of at least 1'],
      [1.5, 'expected an array or an object or an integer, got a number'],
    ],
  },
  {
    about: 'keywords of kinds without a kind',
    schema: { minLength: 2, minimum: 2, minItems: 2, minProperties: 2 },
    valid: ['ab', 2, [1, 2], { a: 1, b: 2 }, null, false],
    wrong: [
      ['a', 'expected at least 2 characters'],
      [1, 'expected a number of at least 2'],
      [[1], 'expected at least 2 items'],
      [{ a: 1 }, 'expected at least 2 properties'],
    ],
  },
];

const values: readonly Row[] = [
  { about: 'one value', schema: { const: 'a' }, valid: ['a'], wrong: [['b', 'expected "a", got a string']] },
  { about: 'null as the value', schema: { const: null }, valid: [null], wrong: [[0, 'expected null, got a number']] },
  {
    about: 'one of some values',
    schema: { enum: ['a', 1, null] },
    valid: ['a', 1, null],
    wrong: [['1', 'expected "a" or 1 or null, got a string']],
  },
  {
    about: 'one of many values',
    schema: { enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    valid: [1, 10],
    wrong: [[11, 'expected 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or one of 2 others, got a number']],
  },
  {
    about: 'a list as a value',
    schema: { enum: [[1, { a: null }], { b: [], c: 1 }] },
    valid: [[1, { a: null }], { c: 1, b: [] }],
    wrong: [
      [[1, { a: null, b: 1 }], 'expected [1,{"a":null}] or {"b":[],"c":1}, got an array'],
      [{ b: [], d: 1 }, 'expected [1,{"a":null}] or {"b":[],"c":1}, got an object'],
      [{ b: {}, c: 1 }, 'expected [1,{"a":null}] or {"b":[],"c":1}, got an object'],
      [[1], 'expected [1,{"a":null}] or {"b":[],"c":1}, got an array'],
      [null, 'expected [1,{"a":null}] or {"b":[],"c":1}, got null'],
    ],
  },
  {
    about: 'a long text as a value',
    schema: { const: 'x'.repeat(100) },
    valid: ['x'.repeat(100)],
    wrong: [['x', `expected "${'x'.repeat(79)}…, got a string`]],
  },
  {
    about: 'a text that is just short enough to be told',
    schema: { const: 'x'.repeat(78) },
    wrong: [['x', `expected "${'x'.repeat(78)}", got a string`]],
  },
  {
    about: 'values of another kind than the schema has',
    schema: { type: 'string', enum: ['a', 1], minLength: 1 },
    valid: ['a'],
    wrong: [[1, 'expected a string, got a number']],
  },
  {
    about: 'values beside a kind',
    schema: { type: 'string', enum: ['ab', 'a'], minLength: 2 },
    valid: ['ab'],
    wrong: [
      ['a', 'expected at least 2 characters'],
      [7, 'expected "ab" or "a", got a number'],
    ],
  },
  { about: 'a whole number where a number is asked for', schema: { type: 'number', const: 1 }, valid: [1] },
  { about: 'no values', schema: { enum: [] }, wrong: [[1, 'expected nothing, got a number']] },
];

const strings: readonly Row[] = [
  {
    about: 'lengths in characters',
    schema: { type: 'string', minLength: 2, maxLength: 3 },
    valid: ['ab', 'abc', '😀😀😀'],
    wrong: [
      ['😀', 'expected at least 2 characters'],
      ['a', 'expected at least 2 characters'],
      ['abcd', 'expected at most 3 characters'],
      ['😀😀😀😀', 'expected at most 3 characters'],
    ],
  },
  {
    about: 'at most one character',
    schema: { type: 'string', maxLength: 1 },
    valid: ['', '😀'],
    wrong: [['ab', 'expected at most 1 character']],
  },
  {
    about: 'a pattern',
    schema: { type: 'string', pattern: '^a/\\u2028?[*]/?@b$' },
    valid: ['a/*@b', 'a/\u2028*/@b'],
    wrong: [['b', 'expected a string that matches ^a/\\u2028?[*]/?@b$']],
  },
  {
    about: 'a pattern that is too long to be told',
    schema: { type: 'string', pattern: `^${'a'.repeat(60)}$` },
    valid: ['a'.repeat(60)],
    wrong: [['b', `expected a string that matches ^${'a'.repeat(59)}…`]],
  },
  {
    about: 'a pattern that is just short enough to be told',
    schema: { type: 'string', pattern: `^${'a'.repeat(59)}` },
    wrong: [['b', `expected a string that matches ^${'a'.repeat(59)}`]],
  },
  {
    about: 'a pattern for which the time grows with the length',
    schema: { type: 'string', pattern: 'f.*o' },
    valid: [`f${'x'.repeat(1998)}o`],
    wrong: [[`f${'x'.repeat(1999)}o`, 'expected a string that matches f.*o']],
  },
  { about: 'a format that is not asked for', schema: { type: 'string', format: 'date' }, formats: ['uuid'], valid: ['x'] },
  ...(
    [
      ['date-time', '2024-02-29T00:00:00Z', 'a date and time (RFC 3339)'],
      ['date', '2024-02-29', 'a date (RFC 3339)'],
      ['duration', 'P1D', 'a duration (RFC 3339)'],
      ['uuid', '123e4567-e89b-12d3-a456-426614174000', 'a UUID (RFC 4122)'],
      ['uri', 'https://example.com', 'a URI (RFC 3986)'],
      ['email', 'a@example.com', 'an e-mail address (RFC 5321)'],
      ['ipv4', '127.0.0.1', 'an IPv4 address'],
      ['ipv6', '::1', 'an IPv6 address (RFC 4291)'],
    ] as const
  ).map(([format, valid, expected]) => ({
    about: `the format ${format}`,
    schema: { type: 'string', format },
    formats: [format],
    valid: [valid],
    wrong: [['x y', `expected ${expected}`] as const],
  })),
];

const numbers: readonly Row[] = [
  {
    about: 'bounds',
    schema: { type: 'number', minimum: 1, maximum: 3 },
    valid: [1, 3],
    wrong: [
      [0.9, 'expected a number of at least 1'],
      [3.1, 'expected a number of at most 3'],
    ],
  },
  {
    about: 'bounds that are shut out',
    schema: { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 3 },
    valid: [2],
    wrong: [
      [1, 'expected a number above 1'],
      [3, 'expected a number below 3'],
    ],
  },
  {
    about: 'multiples',
    schema: { type: 'number', multipleOf: 0.1 },
    valid: [0.3, 1, 0],
    wrong: [[0.25, 'expected a multiple of 0.1']],
  },
];

const arrays: readonly Row[] = [
  {
    about: 'the number of items',
    schema: { type: 'array', minItems: 1, maxItems: 2 },
    valid: [[1], [1, 2]],
    wrong: [
      [[], 'expected at least 1 item'],
      [[1, 2, 3], 'expected at most 2 items'],
    ],
  },
  {
    about: 'items',
    schema: { type: 'array', items: { type: 'string' } },
    valid: [[], ['a', 'b']],
    wrong: [[['a', 1, null], '[1]: expected a string, got a number', '[2]: expected a string, got null']],
  },
  {
    about: 'first items',
    schema: { type: 'array', prefixItems: [{ type: 'string' }, true, { type: 'number' }], items: { type: 'boolean' } },
    valid: [[], ['a'], ['a', null, 1, true]],
    wrong: [
      [[1], '[0]: expected a string, got a number'],
      [['a', 1, 'b', 0], '[2]: expected a number, got a string', '[3]: expected a boolean, got a number'],
    ],
  },
  {
    about: 'first items that have to be there',
    schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'string' }], minItems: 1 },
    valid: [['a'], ['a', 'b', 1]],
    wrong: [
      [[], 'expected at least 1 item', '[0] is missing'.replace(' is', ': is')],
      [['a', 1], '[1]: expected a string, got a number'],
    ],
  },
  {
    about: 'no other items',
    schema: { type: 'array', prefixItems: [true], items: false },
    valid: [[], [1]],
    wrong: [[[1, 2], 'expected at most 1 item']],
  },
  { about: 'no items', schema: { type: 'array', items: false }, valid: [[]], wrong: [[[1], 'expected no items']] },
  {
    about: 'different items',
    schema: { type: 'array', uniqueItems: true },
    valid: [[1, '1', [1], { a: 1 }, '[1]', null, true]],
    wrong: [
      [[1, 1], 'expected items that are all different'],
      [
        [
          { a: 1, b: [2] },
          { b: [2], a: 1 },
        ],
        'expected items that are all different',
      ],
    ],
  },
  {
    about: 'an item of a kind',
    schema: { type: 'array', contains: { type: 'string' } },
    valid: [['a'], [1, 'a', 'b']],
    wrong: [[[1], 'expected at least 1 item of a kind']],
  },
  {
    about: 'some items of a kind',
    schema: { type: 'array', contains: { type: 'string', minLength: 1 }, minContains: 2, maxContains: 3 },
    valid: [
      ['a', 'b'],
      ['a', 'b', 'c', ''],
    ],
    wrong: [
      [['a', ''], 'expected at least 2 items of a kind'],
      [['a', 'b', 'c', 'd'], 'expected at most 3 items of a kind'],
    ],
  },
  {
    about: 'no more than some items of a kind',
    schema: { type: 'array', contains: { type: 'string' }, minContains: 0, maxContains: 1 },
    valid: [[], ['a', 1]],
    wrong: [[['a', 'b'], 'expected at most 1 item of a kind']],
  },
  { about: 'items of a kind, or none', schema: { contains: { type: 'string' }, minContains: 0 }, valid: [[], [1]] },
  {
    about: 'more items of a kind than are allowed',
    schema: { contains: true, minContains: 3, maxContains: 1 },
    wrong: [
      [[1, 2], 'expected at least 3 items of a kind', 'expected at most 1 item of a kind'],
      [[1], 'expected at least 3 items of a kind'],
    ],
  },
];

const objects: readonly Row[] = [
  {
    about: 'members',
    schema: { type: 'object', properties: { a: { type: 'string' }, 'b-c': { type: 'number' } }, required: ['a'] },
    valid: [{ a: '' }, { a: '', 'b-c': 1, d: 1 }],
    wrong: [
      [{}, 'a: is missing'],
      [{ a: 1, 'b-c': '' }, 'a: expected a string, got a number', '["b-c"]: expected a number, got a string'],
      [[], 'expected an object, got an array'],
    ],
  },
  {
    about: 'a required member of any kind',
    schema: { type: 'object', required: ['a', 'toString'] },
    valid: [{ a: null, toString: 1 }],
    wrong: [[{ b: 1 }, 'a: is missing', 'toString: is missing']],
  },
  {
    about: 'members that arrays have',
    schema: { type: 'object', required: ['length', '0', 'map'] },
    valid: [{ length: 1, 0: 1, map: 1 }],
    wrong: [[[1], 'expected an object, got an array']],
  },
  {
    about: 'a required member with several checks',
    schema: { type: 'object', properties: { a: { type: 'string', minLength: 2, maxLength: 1 }, b: {} }, required: ['a', 'b'] },
    wrong: [
      [{}, 'a: is missing', 'b: is missing'],
      [{ a: '', b: 1 }, 'a: expected at least 2 characters'],
      [{ a: 1, b: 1 }, 'a: expected a string, got a number'],
    ],
  },
  {
    about: 'no other members',
    schema: { type: 'object', properties: { a: {}, b: {} }, required: ['a'], additionalProperties: false },
    valid: [{ a: 1 }, { a: 1, b: 1 }, { a: 1, b: undefined }],
    wrong: [
      [{ a: 1, c: 1 }, 'c: is not documented'],
      [{ a: 1, b: 1, c: 1, d: undefined }, 'c: is not documented', 'd: is not documented'],
      [{ c: 1 }, 'a: is missing', 'c: is not documented'],
    ],
  },
  {
    about: 'no members',
    schema: { type: 'object', additionalProperties: false },
    valid: [{}],
    wrong: [[{ a: 1 }, 'a: is not documented']],
  },
  {
    about: 'no other members than those of a pattern',
    schema: {
      type: 'object',
      properties: { a: {} },
      patternProperties: { '^x-': { type: 'number' }, y$: true },
      additionalProperties: false,
    },
    valid: [{ a: 1, 'x-a': 1, by: 1 }],
    wrong: [
      [{ b: 1 }, 'b: is not documented'],
      [{ 'x-a': '' }, '["x-a"]: expected a number, got a string'],
    ],
  },
  {
    about: 'other members with a schema',
    schema: { properties: { a: {} }, patternProperties: { '^x': {} }, additionalProperties: { type: 'number' } },
    valid: [{ a: '', xa: '', b: 1 }],
    wrong: [[{ a: 1, b: '', c: null }, 'b: expected a number, got a string', 'c: expected a number, got null']],
  },
  {
    about: 'other members than many',
    schema: { properties: { a: {}, b: {}, c: {}, d: {}, e: {} }, additionalProperties: { type: 'number' } },
    valid: [{ a: '', e: '', f: 1 }],
    wrong: [[{ f: '' }, 'f: expected a number, got a string']],
  },
  {
    about: 'names',
    schema: { propertyNames: { pattern: '^a', maxLength: 2 } },
    valid: [{}, { a: 1, ab: 1 }],
    wrong: [[{ b: 1, abc: 1 }, 'b: expected a name that the schema allows', 'abc: expected a name that the schema allows']],
  },
  { about: 'any names', schema: { propertyNames: { type: 'string' } }, valid: [{ a: 1 }] },
  {
    about: 'the number of members',
    schema: { type: 'object', minProperties: 1, maxProperties: 2 },
    valid: [{ a: 1 }, { a: 1, b: 1 }],
    wrong: [
      [{}, 'expected at least 1 property'],
      [{ a: 1, b: 1, c: 1 }, 'expected at most 2 properties'],
    ],
  },
  {
    about: 'members that need others',
    schema: { dependentRequired: { a: ['b', 'valueOf'], c: [] }, properties: { c: {} } },
    valid: [{}, { b: 1 }, { a: 1, b: 1, valueOf: 1 }],
    wrong: [[{ a: 1 }, 'b: is missing', 'valueOf: is missing']],
  },
  {
    about: 'members that ask for a schema',
    schema: { dependentSchemas: { a: { properties: { b: { type: 'string' } }, maxProperties: 2 }, c: true } },
    valid: [
      { b: 1, c: 1 },
      { a: 1, b: '' },
    ],
    wrong: [[{ a: 1, b: 1, c: 1 }, 'b: expected a string, got a number', 'expected at most 2 properties']],
  },
  {
    about: 'the member __proto__',
    schema: JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}},"required":["__proto__"]}'),
    valid: [JSON.parse('{"__proto__":"a"}')],
    wrong: [
      [{}, '__proto__: is missing'],
      [JSON.parse('{"__proto__":1}'), '__proto__: expected a string, got a number'],
    ],
  },
  {
    about: 'objects within objects and arrays',
    schema: {
      type: 'object',
      properties: { a: { type: 'array', items: { type: 'object', properties: { b: { type: 'string' } }, required: ['b'] } } },
      required: ['a'],
    },
    valid: [{ a: [] }, { a: [{ b: '' }] }],
    wrong: [
      [
        { a: [{ b: '' }, {}, { b: 1 }, 1] },
        'a[1].b: is missing',
        'a[2].b: expected a string, got a number',
        'a[3]: expected an object, got a number',
      ],
    ],
  },
];

const branch = (kind: string, member: string) => ({
  type: 'object',
  properties: { kind: { const: kind }, [member]: { type: 'string' } },
  required: ['kind', member],
});

const combinations: readonly Row[] = [
  {
    about: 'any of some schemas',
    schema: { anyOf: [{ type: 'string', minLength: 1 }, { type: 'number' }, { const: true }] },
    valid: ['a', 1, true],
    wrong: [
      ['', 'expected a string or a number or true, got a string'],
      [null, 'expected a string or a number or true, got null'],
    ],
  },
  {
    about: 'a schema or null',
    schema: { anyOf: [{ type: 'null' }, { type: 'string', minLength: 1 }] },
    valid: [null, 'a'],
    wrong: [
      ['', 'expected a string that is not empty'],
      [1, 'expected a string, got a number'],
    ],
  },
  {
    about: 'some schemas or null',
    schema: { anyOf: [{ type: 'string' }, { type: 'null' }, { type: 'string', maxLength: 1 }, false] },
    valid: [null, 'a'],
    wrong: [[1, 'expected a string or null, got a number']],
  },
  { about: 'null only', schema: { anyOf: [{ type: 'null' }] }, valid: [null] },
  { about: 'any of all', schema: { anyOf: [{ type: 'string' }, true] }, valid: SOMETHING },
  {
    about: 'what schemas expect, in words',
    schema: {
      anyOf: [
        { required: ['a', 'b'] },
        { minProperties: 2, maxProperties: 1 },
        { type: 'array', minItems: 1 },
        { dependentRequired: { c: ['d'] }, propertyNames: { const: 'c' }, not: { maxProperties: 0 } },
        { $ref: '#/$defs/user' },
        { enum: ['x', 'y'] },
      ],
      type: ['object', 'array', 'string'],
      $defs: { user: { title: 'User', type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
    },
    valid: [{ a: 1, b: 1 }, 'x', { id: '' }],
    wrong: [
      [
        {},
        'expected an object with "a" and "b" or an object with 2 properties or an array or what the schema says or a User or "x" or "y", got an object',
      ],
    ],
  },
  {
    about: 'exactly one of some schemas',
    schema: { oneOf: [{ type: 'number', minimum: 1 }, { type: 'number', maximum: 3 }, { type: 'string' }] },
    valid: [0, 4, 'a'],
    wrong: [
      [2, 'expected exactly one of: a number, a string, got a number'],
      [null, 'expected exactly one of: a number, a string, got null'],
    ],
  },
  {
    about: 'one of schemas of different kinds',
    schema: { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    valid: ['a', 1, null],
    wrong: [[1.5, 'expected a string or an integer or null, got a number']],
  },
  {
    about: 'one of objects that a member tells apart',
    schema: { oneOf: [branch('a', 'x'), branch('b', 'y')] },
    valid: [
      { kind: 'a', x: '' },
      { kind: 'b', y: '' },
    ],
    wrong: [
      [{ kind: 'a', y: '' }, 'x: is missing'],
      [{ kind: 'b' }, 'y: is missing'],
      [{ kind: 'c' }, 'kind: expected "a" or "b", got a string'],
      [{}, 'kind: is missing'],
      ['a', 'expected an object, got a string'],
    ],
  },
  {
    about: 'any of objects that a member tells apart by several texts',
    schema: {
      anyOf: [
        { type: 'object', properties: { kind: { enum: ['a', 'b'] } }, required: ['kind'] },
        { type: 'object', properties: { kind: { const: 'c' }, z: { type: 'number' } }, required: ['kind'] },
        { type: 'null' },
      ],
    },
    valid: [{ kind: 'a' }, { kind: 'b' }, { kind: 'c', z: 1 }, null],
    wrong: [
      [{ kind: 'c', z: '' }, 'z: expected a number, got a string'],
      [{ kind: 'd' }, 'kind: expected "a" or "b" or "c", got a string'],
    ],
  },
  {
    about: 'objects that no member tells apart for sure',
    schema: {
      anyOf: [
        { type: 'object', properties: { kind: { const: 'a' } } },
        { type: 'object', properties: { kind: { const: 'b' } }, required: ['kind'] },
      ],
    },
    valid: [{}, { kind: 'a' }, { kind: 'b' }],
    wrong: [[{ kind: 'c' }, 'expected a A or a B, got an object']],
  },
  {
    about: 'objects with the same text in two branches',
    schema: {
      oneOf: [
        { type: 'object', properties: { kind: { enum: ['a', 'b'] } }, required: ['kind'] },
        { type: 'object', properties: { kind: { enum: ['b', 'c'] } }, required: ['kind'] },
      ],
    },
    valid: [{ kind: 'a' }, { kind: 'c' }],
    wrong: [[{ kind: 'b' }, 'expected exactly one of: a SchemaOption1, a SchemaOption2, got an object']],
  },
  {
    about: 'all of some schemas',
    schema: { allOf: [{ type: 'string' }, { minLength: 1 }, { maxLength: 2 }] },
    valid: ['a', 'ab'],
    wrong: [
      ['', 'expected a string that is not empty'],
      ['abc', 'expected at most 2 characters'],
      [1, 'expected a string, got a number'],
    ],
  },
  {
    about: 'all of some objects',
    schema: {
      type: 'object',
      properties: { a: { type: 'string' }, k: { const: 1 } },
      allOf: [{ required: ['a'] }, { properties: { b: { type: 'number' } } }],
    },
    valid: [{ a: '' }, { a: '', b: 1, k: 1 }],
    wrong: [[{ b: '', k: 2 }, 'k: expected 1, got a number', 'a: is missing', 'b: expected a number, got a string']],
  },
  {
    about: 'all but a schema',
    schema: { not: { type: 'string', minLength: 1 } },
    valid: ['', 1],
    wrong: [['a', 'expected anything but a string, got a string']],
  },
  { about: 'all but nothing', schema: { not: false }, valid: SOMETHING },
  { about: 'all but anything', schema: { not: {} }, wrong: [[1, 'expected anything but what the schema says, got a number']] },
  {
    about: 'a condition',
    schema: JSON.parse(
      '{"if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]},"type":"object"}',
    ),
    valid: [
      { a: 1, b: 1 },
      { a: 2, c: 1 },
    ],
    wrong: [
      [{ a: 1, c: 1 }, 'b: is missing'],
      [{ a: 2, b: 1 }, 'c: is missing'],
    ],
  },
  {
    about: 'a condition with one end',
    schema: JSON.parse('{"if":{"type":"string"},"else":{"type":"number"}}'),
    valid: ['a', 1],
    wrong: [[null, 'expected a number, got null']],
  },
  {
    about: 'a condition with the other end',
    schema: JSON.parse('{"if":{"type":"string"},"then":{"minLength":1}}'),
    valid: ['a', 1],
    wrong: [['', 'expected a string that is not empty']],
  },
  {
    about: 'a condition that always holds',
    schema: JSON.parse('{"if":true,"then":{"type":"string"},"else":false}'),
    valid: ['a'],
    wrong: [[1, 'expected a string, got a number']],
  },
  {
    about: 'a condition that never holds',
    schema: JSON.parse('{"if":false,"then":false,"else":{"type":"string"}}'),
    valid: ['a'],
    wrong: [[1, 'expected a string, got a number']],
  },
  {
    about: 'a definition',
    schema: {
      type: 'object',
      properties: { a: { $ref: '#/$defs/item' }, b: { type: 'array', items: { $ref: '#/$defs/item' } } },
      $defs: { item: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
    },
    valid: [{ a: { id: '' } }, { b: [{ id: '' }] }],
    wrong: [
      [
        { a: {}, b: [{ id: 1 }, 1] },
        'a.id: is missing',
        'b[0].id: expected a string, got a number',
        'b[1]: expected an object, got a number',
      ],
    ],
  },
  {
    about: 'itself',
    schema: { type: 'object', properties: { next: { $ref: '#' }, id: { type: 'number' } }, required: ['id'] },
    valid: [{ id: 1 }, { id: 1, next: { id: 2 } }],
    wrong: [[{ id: 1, next: { id: 2, next: {} } }, 'next.next.id: is missing']],
  },
  {
    about: 'a definition beside other keywords',
    schema: { $ref: '#/$defs/text', maxLength: 2, $defs: { text: { type: 'string', minLength: 1 } } },
    valid: ['a'],
    wrong: [
      ['', 'expected a string that is not empty'],
      ['abc', 'expected at most 2 characters'],
    ],
  },
];

describe.each([
  ['kinds', kinds],
  ['values', values],
  ['strings', strings],
  ['numbers', numbers],
  ['arrays', arrays],
  ['objects', objects],
  ['combinations', combinations],
] as const)('a guard for %s', (_what, rows: readonly Row[]) => {
  it.each(rows)('takes and refuses: $about', ({ schema, formats = [], valid = [], wrong = [] }) => {
    const guard = compileGuard(schema, { formats });
    for (const value of valid) {
      expect(guard.parse(value)).toEqual({ ok: true, value });
      expect(guard.is(value)).toBe(true);
    }
    for (const [value, ...messages] of wrong) {
      const result = guard.parse(value);
      expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual(messages);
      expect(guard.is(value)).toBe(false);
    }
  });
});
