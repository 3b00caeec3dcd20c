import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../../generator/config/job-options.ts';
import type { CodePart } from '../../../generator/guard/code-part.ts';
import { closesHere, documentedMembers } from '../../../generator/guard/compile/closing.ts';
import type { Definition } from '../../../generator/guard/definition.ts';
import { GuardPrinter } from '../../../generator/guard/functions.ts';
import type { JsonSchema } from '../../../generator/model/json-schema.ts';

/* How guards are written for schemas: what is known is not asked again, and what asks nothing is not there. */

const about = { isInterface: false, pages: [] };
const printerOf = (...definitions: readonly Definition[]): GuardPrinter =>
  new GuardPrinter(definitions, jobOptions().guards, false);

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

/** What may throw, within a guard that does not. */
const safely = (lines: string): string => `try { ${lines} } catch { return false; }`;

describe('the guard for', () => {
  it.each<[schema: JsonSchema, guard: string, beside?: string]>([
    [true, 'return true;'],
    [false, 'return false;'],
    [{ type: 'string' }, "return typeof value === 'string';"],
    [{ type: ['string', 'null'] }, safely("return !(value !== null && typeof value !== 'string');")],
    [
      { type: 'string', minLength: 1 },
      safely("if (typeof value !== 'string') return false; if (value === '') return false; return true;"),
    ],
    [{ type: 'string', minLength: 0 }, "return typeof value === 'string';"],
    [{ enum: ['a', 'b'], type: 'string' }, safely("return !(value !== 'a' && value !== 'b');")],
    [
      { enum: ['a'], type: 'string', maxLength: 3 },
      safely("if (value !== 'a') return false; if (value.length > 3 && lengthOf(value) > 3) return false; return true;"),
    ],
    [
      { enum: [1, 2, 3, 4, 5, 6] },
      safely('return !(value !== 1 && value !== 2 && value !== 3 && value !== 4 && value !== 5 && value !== 6);'),
    ],
    [
      { enum: [1, 2, 3, 4, 5, 6, 7] },
      safely('return A_VALUES.has(value);'),
      'A_VALUES = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 6, 7])',
    ],
    [{ enum: [[1]] }, safely('return isOneOf(value, A_VALUES);'), 'A_VALUES = [[1]]'],
    [{ not: false }, 'return true;'],
    [{ not: {} }, 'return false;'],
    [{ not: texts }, safely('return !isANot(value);'), ARE_TEXTS],
    [condition('true,"then":{"type":"string"},"else":false'), "return typeof value === 'string';"],
    [condition('false,"then":false,"else":{"type":"string"}'), "return typeof value === 'string';"],
    [condition('{"type":"string"},"then":false'), "return typeof value !== 'string';"],
    [condition('{"type":"string"},"else":{"type":"null"}'), safely("return !(typeof value !== 'string' && value !== null);")],
    [condition('{"type":"string"}'), 'return true;'],
    [
      condition('{"type":"array","items":{"type":"string"}},"then":{"type":"array","minItems":1},"else":{"type":"null"}'),
      safely(
        'if (isAIf(value)) { if (!Array.isArray(value)) return false; if (value.length < 1) return false; } else { if (value !== null) return false; } return true;',
      ),
      ARE_TEXTS,
    ],
    [{ anyOf: [{ type: 'string' }, true] }, 'return true;'],
    [{ anyOf: [texts] }, safely(ARE_TEXTS)],
    [{ anyOf: [] }, 'return false;'],
    [{ anyOf: [{ type: 'null' }, { type: 'string' }] }, safely("return !(value !== null && typeof value !== 'string');")],
    [
      { anyOf: [{ type: 'null' }, { type: 'null', description: 'none' }, { type: 'string' }] },
      safely("return !(value !== null && value !== null && typeof value !== 'string');"),
    ],
    [{ anyOf: [{ type: 'null' }, false] }, safely('return value === null;')],
    [{ anyOf: [texts, { type: 'string' }] }, safely("return !(!isAOption1(value) && typeof value !== 'string');"), ARE_TEXTS],
    [
      { anyOf: [{ type: 'string', minLength: 1, maxLength: 2 }, { type: 'boolean' }] },
      safely(
        "return !((typeof value !== 'string' || value === '' || (value.length > 2 && lengthOf(value) > 2)) && typeof value !== 'boolean');",
      ),
    ],
    [
      { anyOf: [{ type: 'boolean' }, { type: 'number', minimum: 1, maximum: 2, exclusiveMinimum: 3 }] },
      safely("return !(typeof value !== 'boolean' && !isAOption2(value));"),
      'if (!isNumber(value)) return false; if (value < 1) return false; if (value <= 3) return false; if (value > 2) return false; return true;',
    ],
    [
      { type: 'string', anyOf: [{ minLength: 1 }, { maxLength: 3 }] },
      safely(
        "if (typeof value !== 'string') return false; if (value === '' && value.length > 3 && lengthOf(value) > 3) return false; return true;",
      ),
    ],
    [
      { type: ['string', 'null'], anyOf: [{ minLength: 1 }, { maxLength: 3 }] },
      safely(
        "if (value !== null && typeof value !== 'string') return false; if (typeof value === 'string' && value === '' && typeof value === 'string' && value.length > 3 && lengthOf(value) > 3) return false; return true;",
      ),
    ],
    [
      { type: 'null', anyOf: [{ minLength: 1 }, { type: 'null' }] },
      safely(
        "if (value !== null) return false; if (value !== null && typeof value === 'string' && value === '') return false; return true;",
      ),
    ],
    [
      { oneOf: [{ type: 'string' }, { type: 'number' }] },
      safely("return !(typeof value !== 'string' && !Number.isFinite(value));"),
    ],
    [
      { oneOf: [{ minLength: 1 }, texts] },
      safely("return !(Number(!(typeof value === 'string' && value === '')) + Number(isAOption2(value)) !== 1);"),
      ARE_TEXTS,
    ],
    [
      {
        oneOf: [
          { type: 'number', minimum: 1, maximum: 2 },
          { type: 'number', maximum: 3 },
        ],
      },
      safely('return !(Number(isNumber(value) && value >= 1 && value <= 2) + Number(isNumber(value) && value <= 3) !== 1);'),
    ],
    [
      { type: 'string', not: { maxLength: 1 } },
      safely(
        "if (typeof value !== 'string') return false; if (!(value.length > 1 && lengthOf(value) > 1)) return false; return true;",
      ),
    ],
    [
      { type: 'array', contains: texts },
      safely(
        'if (!Array.isArray(value)) return false; if (countItems(value, (item) => isAContains(item), 1) < 1) return false; return true;',
      ),
      ARE_TEXTS,
    ],
    [{ type: 'array', contains: { type: 'string' }, minContains: 0 }, safely('return Array.isArray(value);')],
    [
      { type: 'array', contains: { type: 'string' }, minContains: 0, maxContains: 2 },
      safely(
        "if (!Array.isArray(value)) return false; if (countItems(value, (item) => typeof item === 'string', 3) > 2) return false; return true;",
      ),
    ],
    [{ type: 'array', items: {} }, safely('return Array.isArray(value);')],
    [
      { type: 'array', prefixItems: [{ type: 'string' }, true], minItems: 1 },
      safely(
        "if (!Array.isArray(value)) return false; if (value.length < 1) return false; if (typeof value[0] !== 'string') return false; return true;",
      ),
    ],
    [
      { type: 'array', prefixItems: [true, { type: 'string' }], minItems: 1 },
      safely(
        "if (!Array.isArray(value)) return false; if (value.length < 1) return false; if (value.length > 1 && typeof value[1] !== 'string') return false; return true;",
      ),
    ],
    [{ type: 'object', propertyNames: { type: 'string' } }, safely('return isObject(value);')],
    [{ type: 'object', additionalProperties: {} }, safely('return isObject(value);')],
    [{ type: 'object', patternProperties: { a: true } }, safely('return isObject(value);'), 'A_PATTERN = /a/u'],
    [{ $ref: '#/$defs/B' }, safely('return isB(value);')],
    [
      { $ref: '#/$defs/B', type: 'string', minLength: 1 },
      safely(
        "if (typeof value !== 'string') return false; if (value === '') return false; if (!isB(value)) return false; return true;",
      ),
    ],
    [
      { type: 'string', pattern: 'f.*o' },
      safely(
        "if (typeof value !== 'string') return false; if (!(value.length <= 2000 && A_PATTERN.test(value))) return false; return true;",
      ),
      'A_PATTERN = /f.*o/u',
    ],
    [
      { type: 'string', pattern: 'a/\u2028\u2029\u2028' },
      safely("if (typeof value !== 'string') return false; if (!A_PATTERN.test(value)) return false; return true;"),
      'A_PATTERN = /a\\/\\u2028\\u2029\\u2028/u',
    ],
  ])('%j', (schema, guard, beside) =>
    expect([...partsOf(schema)].sort()).toEqual([guard, ...(beside === undefined ? [] : [beside])].sort()),
  );
});

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
    [{ $ref: '#/$defs/B' }, true],
  ])('of %j never throws, for which it needs a try: %s', (schema, needsTry) => {
    const printer = printerOf({ ...about, name: 'A', schema });
    for (const variant of ['plain', 'strict', 'part'] as const) printer.guard('A', variant);
    expect(code(printer, 'isA').includes('try {')).toBe(needsTry);
    expect(code(printer, 'isStrictA').includes('try {')).toBe(needsTry);
    expect(code(printer, 'isStrictPartA')).not.toContain('try {');
  });

  it.each<readonly [string, JsonSchema]>([
    ['itself', { type: 'object', properties: { a: { $ref: '#/$defs/A' } } }],
    ['nothing but itself', { $ref: '#/$defs/A' }],
    ['another one that calls it', { type: 'array', items: { $ref: '#/$defs/B' } }],
  ])('leaves what may throw to a check where it is called from %s', (_what, schema) => {
    const back: JsonSchema = { type: 'object', properties: { a: { $ref: '#/$defs/A' } } };
    const printer = printerOf({ ...about, name: 'A', schema }, { ...about, name: 'B', schema: back });
    for (const variant of ['plain', 'strict', 'part'] as const) printer.guard('A', variant);
    const body = (name: string): string => code(printer, name).replaceAll(/\s+/g, ' ');
    expect([body('isA'), body('isStrictA')]).toEqual([
      '(value) { return holds(checkA, value); }',
      '(value) { return holds(checkStrictA, value); }',
    ]);
    for (const name of ['checkA', 'checkStrictA', 'isStrictPartA']) {
      expect(body(name)).toMatch(/^\(value, depth\) \{ /);
      expect(body(name)).not.toContain('try {');
    }
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
      ['checkUser', 'check', 'User', 'plain'],
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

describe('members that a strict guard refuses', () => {
  const b: JsonSchema = { type: 'object', properties: { a: {} }, required: ['a'] };
  const loop = (test: string) => `for (const name in it) { if (${test}) return false; }`;

  it.each<readonly [string, JsonSchema, string]>([
    ['it does not document', { type: 'object', properties: { a: {}, b: {} } }, loop("name !== 'a' && name !== 'b'")],
    ['no part documents', { type: 'object', properties: { b: {} }, allOf: [b, true] }, loop("name !== 'b' && name !== 'a'")],
    [
      'no definition documents',
      { $ref: '#/$defs/B', type: 'object', properties: { b: {} } },
      loop("name !== 'b' && name !== 'a'"),
    ],
  ])('are those that %s, as their names say', (_what, schema, text) => {
    const printer = printerOf({ ...about, name: 'A', schema }, { ...about, name: 'B', schema: b });
    printer.guard('A', 'strict');
    printer.explain('A', 'strict');
    const printed = code(printer, 'isStrictA').replaceAll(/\s+/g, ' ').replaceAll('(const name in value)', '(const name in it)');
    expect(printed).toContain(`.length !== undefined && hasIndices(`);
    expect(printed).toContain(text);
    expect(code(printer, 'explainStrictA')).toContain('unknown-member');
  });

  it('are all where none is documented', () => {
    const printer = printerOf({ ...about, name: 'A', schema: { type: 'object', additionalProperties: false } });
    printer.guard('A', 'plain');
    expect(code(printer, 'isA').replaceAll(/\s+/g, ' ')).toContain(
      'for (const name in value) { if (!A_MEMBERS.has(name)) return false; }',
    );
    expect(code(printer, 'A_MEMBERS')).toContain('new Set([])');
  });
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
