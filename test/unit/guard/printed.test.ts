import { describe, expect, it } from 'vitest';
import type { CodePart } from '../../../generator/guard/code-part.ts';
import { closesHere, documentedMembers } from '../../../generator/guard/compile/closing.ts';
import type { Definition } from '../../../generator/guard/definition.ts';
import { GuardPrinter } from '../../../generator/guard/functions.ts';
import type { JsonSchema } from '../../../generator/model/json-schema.ts';

/* How guards are written for schemas: what is known is not asked again, and what asks nothing is not there. */

const about = { isEntry: false, isInterface: false, pages: [] };
const printerOf = (...definitions: readonly Definition[]): GuardPrinter =>
  new GuardPrinter(definitions, { formats: [], modes: [] }, false);

/** The parts that a schema gets, on one line each, without the words that all of them have. */
function partsOf(schema: JsonSchema): readonly string[] {
  const printer = printerOf({ ...about, name: 'A', schema }, { ...about, name: 'B', schema: { type: 'string' } });
  printer.guard('A', 'plain');
  return printer
    .parts()
    .filter(({ definition }) => definition !== 'B')
    .map(({ kind, name, code }) =>
      kind === 'constant'
        ? `${name} = ${code}`
        : code
            .slice(code.indexOf('{') + 1, -1)
            .replaceAll(/\s+/g, ' ')
            .trim(),
    );
}

const texts: JsonSchema = { type: 'array', items: { type: 'string' } };
const ARE_TEXTS =
  "if (!Array.isArray(value)) return false; for (let index = 0; index < value.length; index++) { if (typeof value[index] !== 'string') return false; } return true;";
const condition = (parts: string): JsonSchema => JSON.parse(`{"if":${parts}}`);

/** Schemas, each with what its guard does, and with what stands beside it. */
const guards: readonly (readonly [JsonSchema, ...string[]])[] = [
  [true, 'return true;'],
  [false, 'return false;'],
  [{ type: 'string' }, "return typeof value === 'string';"],
  [{ type: ['string', 'null'] }, "return !(value !== null && typeof value !== 'string');"],
  [{ type: 'string', minLength: 1 }, "if (typeof value !== 'string') return false; if (value === '') return false; return true;"],
  [{ type: 'string', minLength: 0 }, "return typeof value === 'string';"],
  [{ enum: ['a', 'b'], type: 'string' }, "return !(value !== 'a' && value !== 'b');"],
  [
    { enum: ['a'], type: 'string', maxLength: 3 },
    "if (value !== 'a') return false; if (value.length > 3 && lengthOf(value) > 3) return false; return true;",
  ],
  [
    { enum: [1, 2, 3, 4, 5, 6] },
    'return !(value !== 1 && value !== 2 && value !== 3 && value !== 4 && value !== 5 && value !== 6);',
  ],
  [{ enum: [1, 2, 3, 4, 5, 6, 7] }, 'return A_VALUES.has(value);', 'A_VALUES = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 6, 7])'],
  [{ enum: [[1]] }, 'return isOneOf(value, A_VALUES);', 'A_VALUES = [[1]]'],
  [{ not: false }, 'return true;'],
  [{ not: {} }, 'return false;'],
  [{ not: texts }, 'return !isANot(value);', ARE_TEXTS],
  [condition('true,"then":{"type":"string"},"else":false'), "return typeof value === 'string';"],
  [condition('false,"then":false,"else":{"type":"string"}'), "return typeof value === 'string';"],
  [condition('{"type":"string"},"then":false'), "return typeof value !== 'string';"],
  [condition('{"type":"string"},"else":{"type":"null"}'), "return !(typeof value !== 'string' && value !== null);"],
  [condition('{"type":"string"}'), 'return true;'],
  [
    condition('{"type":"array","items":{"type":"string"}},"then":{"type":"array","minItems":1},"else":{"type":"null"}'),
    'if (isAIf(value)) { if (!Array.isArray(value)) return false; if (value.length < 1) return false; } else { if (value !== null) return false; } return true;',
    ARE_TEXTS,
  ],
  [{ anyOf: [{ type: 'string' }, true] }, 'return true;'],
  [{ anyOf: [texts] }, ARE_TEXTS],
  [{ anyOf: [] }, 'return false;'],
  [{ anyOf: [{ type: 'null' }, { type: 'string' }] }, "return !(value !== null && typeof value !== 'string');"],
  [
    { anyOf: [{ type: 'null' }, { type: 'null', description: 'none' }, { type: 'string' }] },
    "return !(value !== null && value !== null && typeof value !== 'string');",
  ],
  [{ anyOf: [{ type: 'null' }, false] }, 'return value === null;'],
  [{ anyOf: [texts, { type: 'string' }] }, "return !(!isAOption1(value) && typeof value !== 'string');", ARE_TEXTS],
  [
    { anyOf: [{ type: 'string', minLength: 1, maxLength: 2 }, { type: 'boolean' }] },
    "return !((typeof value !== 'string' || value === '' || (value.length > 2 && lengthOf(value) > 2)) && typeof value !== 'boolean');",
  ],
  [
    { anyOf: [{ type: 'boolean' }, { type: 'number', minimum: 1, maximum: 2, exclusiveMinimum: 3 }] },
    "return !(typeof value !== 'boolean' && !isAOption2(value));",
    'if (!isNumber(value)) return false; if (value < 1) return false; if (value <= 3) return false; if (value > 2) return false; return true;',
  ],
  [
    { type: 'string', anyOf: [{ minLength: 1 }, { maxLength: 3 }] },
    "if (typeof value !== 'string') return false; if (value === '' && value.length > 3 && lengthOf(value) > 3) return false; return true;",
  ],
  [
    { type: ['string', 'null'], anyOf: [{ minLength: 1 }, { maxLength: 3 }] },
    "if (value !== null && typeof value !== 'string') return false; if (typeof value === 'string' && value === '' && typeof value === 'string' && value.length > 3 && lengthOf(value) > 3) return false; return true;",
  ],
  [
    { type: 'null', anyOf: [{ minLength: 1 }, { type: 'null' }] },
    "if (value !== null) return false; if (value !== null && typeof value === 'string' && value === '') return false; return true;",
  ],
  [{ oneOf: [{ type: 'string' }, { type: 'number' }] }, "return !(typeof value !== 'string' && !Number.isFinite(value));"],
  [
    { oneOf: [{ minLength: 1 }, texts] },
    "return !(Number(!(typeof value === 'string' && value === '')) + Number(isAOption2(value)) !== 1);",
    ARE_TEXTS,
  ],
  [
    {
      oneOf: [
        { type: 'number', minimum: 1, maximum: 2 },
        { type: 'number', maximum: 3 },
      ],
    },
    'return !(Number(isNumber(value) && value >= 1 && value <= 2) + Number(isNumber(value) && value <= 3) !== 1);',
  ],
  [
    { type: 'string', not: { maxLength: 1 } },
    "if (typeof value !== 'string') return false; if (!(value.length > 1 && lengthOf(value) > 1)) return false; return true;",
  ],
  [
    { type: 'array', contains: texts },
    'if (!Array.isArray(value)) return false; if (countItems(value, (item) => isAContains(item), 1) < 1) return false; return true;',
    ARE_TEXTS,
  ],
  [{ type: 'array', contains: { type: 'string' }, minContains: 0 }, 'return Array.isArray(value);'],
  [
    { type: 'array', contains: { type: 'string' }, minContains: 0, maxContains: 2 },
    "if (!Array.isArray(value)) return false; if (countItems(value, (item) => typeof item === 'string', 3) > 2) return false; return true;",
  ],
  [{ type: 'array', items: {} }, 'return Array.isArray(value);'],
  [
    { type: 'array', prefixItems: [{ type: 'string' }, true], minItems: 1 },
    "if (!Array.isArray(value)) return false; if (value.length < 1) return false; if (typeof value[0] !== 'string') return false; return true;",
  ],
  [
    { type: 'array', prefixItems: [true, { type: 'string' }], minItems: 1 },
    "if (!Array.isArray(value)) return false; if (value.length < 1) return false; if (value.length > 1 && typeof value[1] !== 'string') return false; return true;",
  ],
  [{ type: 'object', propertyNames: { type: 'string' } }, 'return isObject(value);'],
  [{ type: 'object', additionalProperties: {} }, 'return isObject(value);'],
  [{ type: 'object', patternProperties: { a: true } }, 'return isObject(value);', 'A_PATTERN = /a/u'],
  [{ $ref: '#/$defs/B' }, 'return isB(value);'],
  [
    { $ref: '#/$defs/B', type: 'string', minLength: 1 },
    "if (typeof value !== 'string') return false; if (value === '') return false; if (!isB(value)) return false; return true;",
  ],
  [
    { type: 'string', pattern: 'f.*o' },
    "if (typeof value !== 'string') return false; if (!(value.length <= 2000 && A_PATTERN.test(value))) return false; return true;",
    'A_PATTERN = /f.*o/u',
  ],
  [
    { type: 'string', pattern: 'a/\u2028\u2029\u2028' },
    "if (typeof value !== 'string') return false; if (!A_PATTERN.test(value)) return false; return true;",
    'A_PATTERN = /a\\/\\u2028\\u2029\\u2028/u',
  ],
];

it.each(guards.map(([schema, ...parts]) => ({ schema: JSON.stringify(schema), parts })))(
  'the guard for $schema',
  ({ schema, parts }) => {
    expect([...partsOf(JSON.parse(schema))].sort()).toEqual([...parts].sort());
  },
);

const code = (printer: GuardPrinter, name: string): string => printer.parts().find((part) => part.name === name)?.code ?? '';

describe('a guard that anybody may ask', () => {
  it.each<readonly [JsonSchema, boolean]>([
    [{ type: 'string' }, false],
    [{ type: 'integer' }, false],
    [{ not: { type: 'string' } }, false],
    [true, false],
    [false, false],
    [{ enum: [1, 2] }, true],
    [{ type: 'string', minLength: 1 }, true],
    [{ type: 'object' }, true],
    [{ $ref: '#/$defs/A' }, true],
  ])('of %j never throws, for which it needs a try: %s', (schema, needsTry) => {
    const printer = printerOf({ ...about, name: 'A', schema, isEntry: true });
    for (const variant of ['plain', 'strict', 'part'] as const) printer.guard('A', variant);
    expect(code(printer, 'isA').includes('try {')).toBe(needsTry);
    expect(code(printer, 'isStrictA').includes('try {')).toBe(needsTry);
    expect(code(printer, 'isStrictPartA')).not.toContain('try {');
  });
});

describe('parts', () => {
  const user: JsonSchema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
  const pages = ['users.md', 'all.md'];

  it('are printed once, each with all that it needs', () => {
    const items: JsonSchema = { type: 'array', items: { $ref: '#/$defs/User' } };
    const printer = printerOf({ ...about, name: 'Users', schema: items }, { ...about, name: 'User', schema: user, pages });
    const names = [
      printer.explain('Users', 'strict'),
      printer.copy('Users'),
      printer.copy('Users'),
      printer.guard('Users', 'plain'),
    ];
    expect(names).toEqual(['explainStrictUsers', 'copyUsers', 'copyUsers', 'isUsers']);
    const told = ({ name, kind, definition, variant }: CodePart) => [name, kind, definition, variant];
    expect(printer.parts().map(told).sort()).toEqual([
      ['USER_MEMBERS', 'constant', undefined, 'plain'],
      ['copyUser', 'copy', 'User', 'plain'],
      ['copyUsers', 'copy', 'Users', 'plain'],
      ['explainStrictUser', 'explain', 'User', 'strict'],
      ['explainStrictUsers', 'explain', 'Users', 'strict'],
      ['isUser', 'guard', 'User', 'plain'],
      ['isUsers', 'guard', 'Users', 'plain'],
    ]);
  });

  const both: JsonSchema = { type: 'object', properties: { one: { $ref: '#/$defs/User' }, two: { $ref: '#/$defs/User' } } };

  it.each([
    ['the same', ['all.md'], undefined],
    ['another', ['other.md'], "'users.md'"],
    ['none', [], "'users.md'"],
  ])('name the page of a definition where it rests on %s', (_what, own, page) => {
    const printer = printerOf({ ...about, name: 'A', schema: both, pages: own }, { ...about, name: 'User', schema: user, pages });
    printer.explain('A', 'plain');
    const calls = code(printer, 'explainA').match(/explainUser\([^;]*/g);
    expect(calls).toHaveLength(2);
    expect(calls?.every((call) => (page === undefined ? !call.includes('.md') : call.includes(page)))).toBe(true);
  });

  it('ask the guard of a definition first where several lead to it, and it does not lead back', () => {
    const asks = (...definitions: readonly (readonly [string, JsonSchema])[]): boolean => {
      const printer = printerOf(...definitions.map(([name, schema]) => ({ ...about, name, schema })));
      printer.explain('A', 'plain');
      return code(printer, 'explainA').includes('isUser(');
    };
    const one: JsonSchema = { type: 'object', properties: { one: { $ref: '#/$defs/User' } } };
    expect(asks(['A', one], ['User', user])).toBe(false);
    expect(asks(['A', both], ['User', user])).toBe(true);
    expect(asks(['A', { type: 'array', items: { $ref: '#/$defs/User' } }], ['User', user])).toBe(false);
    expect(
      asks(['A', { type: 'object', properties: { list: { type: 'array', items: { $ref: '#/$defs/User' } } } }], ['User', user]),
    ).toBe(true);
    expect(asks(['A', both], ['User', { type: 'object', properties: { user: { $ref: '#/$defs/User' } } }])).toBe(false);
    expect(asks(['A', both], ['User', { type: 'object', properties: { a: { $ref: '#/$defs/A' } } }])).toBe(false);
  });
});

describe('members that a strict guard counts', () => {
  it.each<readonly [string, JsonSchema, RegExp]>([
    [
      'what has to be there',
      { type: 'object', properties: { a: {}, b: {} }, required: ['a'] },
      /!== 1 \+ Number\(\S*b.*? !== undefined\)/,
    ],
    [
      'what parts say',
      { type: 'object', properties: { a: {}, b: {} }, allOf: [{ required: ['a'] }, true] },
      /!== 1 \+ Number\(\S*b/,
    ],
    ['what a definition says', { $ref: '#/$defs/B', type: 'object', properties: { b: {} } }, /!== 1 \+ Number\(\S*b/],
    [
      'nothing that has to be there',
      { type: 'object', properties: { a: {}, b: {} } },
      /!== Number\(\S*a.*? !== undefined\) \+ Number\(\S*b/,
    ],
    ['only what has to be there', { type: 'object', properties: { a: {} }, required: ['a'] }, /!== 1 &&/],
    ['none', { type: 'object', additionalProperties: false }, /!== 0 &&/],
  ])('are %s', (_what, schema, pattern) => {
    const printer = printerOf(
      { ...about, name: 'A', schema },
      { ...about, name: 'B', schema: { type: 'object', properties: { a: {} }, required: ['a'] } },
    );
    printer.guard('A', 'strict');
    expect(code(printer, 'isStrictA')).toMatch(pattern);
  });

  it.each([200, 201])('are not counted where there are very many (%i)', (count) => {
    const properties = Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, true]));
    const printer = printerOf({ ...about, name: 'A', schema: { type: 'object', properties, additionalProperties: false } });
    printer.guard('A', 'plain');
    printer.explain('A', 'plain');
    expect(code(printer, 'isA').includes('countMembers')).toBe(count === 200);
    expect(code(printer, 'isA')).toContain('hasOtherMembers(value, A_MEMBERS)');
    expect(code(printer, 'explainA')).toContain('unknown-member');
  });
});

it.each([200, 201])('an object of %i members is copied member by member, if that is not too long', (count) => {
  const properties = Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, true]));
  const printer = printerOf({ ...about, name: 'A', schema: { type: 'object', properties } });
  printer.copy('A');
  expect(code(printer, 'copyA').includes('copyMembers(')).toBe(count === 201);
});

it.each<readonly [JsonSchema, boolean]>([
  [{ type: 'object', properties: { a: {} } }, true],
  [{ type: 'object', properties: {} }, false],
  [{ type: 'array', items: {} }, false],
  [{ type: 'array', items: { $ref: '#/$defs/B' } }, true],
  [{ type: 'array', items: { $ref: '#/$defs/A' } }, false],
  [{ type: 'object', additionalProperties: { $ref: '#/$defs/B' } }, true],
  [{ type: 'object', additionalProperties: true }, false],
  [{ anyOf: [{ type: 'string' }, { $ref: '#/$defs/B' }] }, true],
  [{ type: 'string' }, false],
  [true, false],
])('a value of %j is copied: %s', (schema, isCopied) => {
  const object: JsonSchema = { type: 'object', properties: { a: {} } };
  const printer = printerOf({ ...about, name: 'A', schema }, { ...about, name: 'B', schema: object });
  printer.copy('A');
  expect(/\{\s*return value;\s*\}$/.test(code(printer, 'copyA'))).toBe(!isCopied);
});

describe('an object is closed', () => {
  const one: JsonSchema = { type: 'object', properties: { a: {} } };
  const definitions = new Map<string, JsonSchema>([['A', one]]);
  const kind = (text: string): JsonSchema => ({ type: 'object', properties: { kind: { const: text } }, required: ['kind'] });

  it.each<readonly [string, JsonSchema, boolean]>([
    ['where it has members', one, true],
    ['where it has patterns', { patternProperties: {} }, true],
    ['where it has parts', { allOf: [] }, true],
    ['by the definition that it is', { $ref: '#/$defs/A' }, false],
    ['by the definition that it is, with a word on it', { $ref: '#/$defs/A', description: 'It.' }, false],
    ['where it is more than a definition', { $ref: '#/$defs/A', required: ['b'], description: 'It.' }, true],
    ['by its branches, if one is meant', { anyOf: [kind('a'), kind('b')] }, false],
    ['by its branches, if one is an object', { oneOf: [one, { type: 'string' }] }, false],
    ['where several branches may be meant', { anyOf: [one, one] }, true],
    ['where several of one kind of branches may be meant', { anyOf: [kind('a'), kind('b')], oneOf: [one, one] }, true],
    ['nowhere', { type: 'object' }, false],
  ])('%s', (_what, schema, closes) => expect(closesHere(schema as object, definitions)).toBe(closes));

  it('to all members that schemas speak of', () => {
    const schema: JsonSchema = {
      $ref: '#/$defs/A',
      required: ['b'],
      dependentRequired: { c: ['d'] },
      patternProperties: { '^x': true },
      allOf: [{ properties: { e: {} } }],
      anyOf: [{ properties: { f: {} } }],
      dependentSchemas: { g: { properties: { h: {} } } },
    };
    const { names, patterns, isOpen } = documentedMembers(schema, definitions);
    expect([[...names].sort(), [...patterns], isOpen]).toEqual([['a', 'b', 'c', 'd', 'e', 'f', 'h'], ['^x'], false]);
  });

  it.each<readonly [JsonSchema, boolean]>([
    [{}, false],
    [{ additionalProperties: false }, false],
    [{ additionalProperties: true }, true],
    [{ additionalProperties: { type: 'string' } }, true],
    [{ allOf: [{ additionalProperties: {} }, {}] }, true],
  ])('unless others are allowed: %j', (schema, isOpen) => {
    expect(documentedMembers(schema, definitions).isOpen).toBe(isOpen);
  });
});
