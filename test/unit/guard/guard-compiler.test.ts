import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../../generator/config/job-options.ts';
import { closesHere, documentedMembers } from '../../../generator/guard/compile/keywords/closed-objects.ts';
import type { GuardDeclaration } from '../../../generator/guard/declaration-table.ts';
import type { Definition } from '../../../generator/guard/definition.ts';
import { GuardCompiler } from '../../../generator/guard/guard-compiler.ts';
import type { JsonSchema } from '../../../generator/model/schema.ts';

/* How guards are written for schemas: what is known is not asked again, and what asks nothing is not there. */

const about = { isInterface: false, pages: [] };
const compilerOf = (...definitions: readonly Definition[]): GuardCompiler =>
  new GuardCompiler(definitions, jobOptions().guards, 'JavaScript');

/** A declaration of what a compiler made, as it is printed; nothing if there is none. */
function code(compiler: GuardCompiler, name: string): string {
  const found = compiler.declarations().find(({ printed }) => printed.name === name);
  return found?.printed.code ?? '';
}

/** The body of the guard of a schema on one line, and what stands beside it. */
function guardOf(schema: JsonSchema): { readonly body: string; readonly beside: readonly string[] } {
  const compiler = compilerOf({ ...about, name: 'A', schema }, { ...about, name: 'B', schema: { type: 'string' } });
  compiler.guard('A', 'plain');
  const declarations = compiler.declarations().filter(({ definition }) => definition === undefined);
  const body = code(compiler, 'isA').replaceAll(/\s+/g, ' ');
  return {
    body,
    beside: declarations.map(({ printed }) => printed.code.replaceAll(/\s+/g, ' ')),
  };
}

const texts: JsonSchema = { type: 'array', items: { type: 'string' } };
const condition = (parts: string): JsonSchema => JSON.parse(`{"if":${parts}}`);

describe('a schema that says little has a guard that asks little', () => {
  it.each<readonly [JsonSchema, string]>([
    [true, 'true'],
    [false, 'false'],
    [{ type: 'string', minLength: 0 }, "typeof value === 'string'"],
    [{ not: false }, 'true'],
    [{ not: {} }, 'false'],
    [{ anyOf: [{ type: 'string' }, true] }, 'true'],
    [{ anyOf: [] }, 'false'],
    [{ anyOf: [{ type: 'null' }, false] }, 'value === null'],
    [condition('true,"then":{"type":"string"},"else":false'), "typeof value === 'string'"],
    [condition('false,"then":false,"else":{"type":"string"}'), "typeof value === 'string'"],
    [condition('{"type":"string"},"then":false'), "typeof value !== 'string'"],
    [condition('{"type":"string"}'), 'true'],
    [{ type: 'array', items: {} }, 'Array.isArray(value)'],
    [{ type: 'array', contains: { type: 'string' }, minContains: 0 }, 'Array.isArray(value)'],
    [{ type: 'object', propertyNames: { type: 'string' } }, 'isObject(value)'],
    [{ type: 'object', additionalProperties: {} }, 'isObject(value)'],
    [{ type: 'object', patternProperties: { a: true } }, 'isObject(value)'],
    [{ $ref: '#/$defs/B' }, 'isB(value)'],
  ])('%j', (schema, test) => {
    const { body } = guardOf(schema);
    expect([body.match(/if \(|for \(/g), body.includes(`return ${test};`)]).toEqual([null, true]);
  });

  it.each<readonly [looks: number, JsonSchema]>([
    [0, { enum: ['a'], type: 'string', maxLength: 3 }],
    [1, { type: 'string', anyOf: [{ minLength: 1 }, { maxLength: 3 }] }],
    [1, { type: 'string', minLength: 1, not: { maxLength: 1 } }],
  ])('what shows the kind is not followed by a look at it: %i times in %j', (looks, schema) => {
    expect(guardOf(schema).body.split('typeof value')).toHaveLength(looks + 1);
  });
});

describe('what stands beside a guard', () => {
  it.each<readonly [JsonSchema, readonly string[]]>([
    [{ enum: [1, 2, 3, 4, 5, 6] }, []],
    [{ enum: [1, 2, 3, 4, 5, 6, 7] }, ['const A_VALUES = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 6, 7]);']],
    [{ enum: [[1]] }, ['const A_VALUES = [[1]];']],
    [{ type: 'string', pattern: 'a/\u2028\u2029\u2028' }, ['const A_PATTERN = /a\\/\\u2028\\u2029\\u2028/u;']],
  ])('of %j are its values', (schema, beside) => expect(guardOf(schema).beside).toEqual(beside));

  it.each<readonly [string, JsonSchema]>([
    ['isANot', { not: texts }],
    ['isAIf', condition('{"type":"array","items":{"type":"string"}},"then":false')],
    ['isAOption1', { anyOf: [texts, { type: 'string' }] }],
    ['isAOption2', { oneOf: [{ minLength: 1 }, texts] }],
    ['isAOption2', { anyOf: [{ type: 'boolean' }, { type: 'number', minimum: 1, maximum: 2, exclusiveMinimum: 3 }] }],
    ['isAContains', { type: 'array', contains: texts }],
  ])('is a function %s for what takes more than three tests', (name, schema) => {
    const { body, beside } = guardOf(schema);
    expect([body.includes(`${name}(`), beside.length, beside[0]?.startsWith(`function ${name}(value) {`)]).toEqual([
      true,
      1,
      true,
    ]);
  });

  it('is nothing for up to three tests', () => {
    expect(guardOf({ anyOf: [{ type: 'string', minLength: 1, maxLength: 2 }, { type: 'boolean' }] }).beside).toEqual([]);
  });
});

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
    const compiler = compilerOf({ ...about, name: 'A', schema });
    for (const variant of ['plain', 'strict', 'part'] as const) compiler.guard('A', variant);
    expect(code(compiler, 'isA').includes('try {')).toBe(needsTry);
    expect(code(compiler, 'isStrictA').includes('try {')).toBe(needsTry);
    expect(code(compiler, 'isStrictPartA')).not.toContain('try {');
  });

  it.each<readonly [string, JsonSchema]>([
    ['itself', { type: 'object', properties: { a: { $ref: '#/$defs/A' } } }],
    ['nothing but itself', { $ref: '#/$defs/A' }],
    ['another one that calls it', { type: 'array', items: { $ref: '#/$defs/B' } }],
  ])('leaves what may throw to a check where it is called from %s', (_what, schema) => {
    const back: JsonSchema = { type: 'object', properties: { a: { $ref: '#/$defs/A' } } };
    const compiler = compilerOf({ ...about, name: 'A', schema }, { ...about, name: 'B', schema: back });
    for (const variant of ['plain', 'strict', 'part'] as const) compiler.guard('A', variant);
    const body = (name: string): string => code(compiler, name).replaceAll(/\s+/g, ' ');
    expect([body('isA'), body('isStrictA')]).toEqual([
      'function isA(value) { return holds(checkA, value); }',
      'function isStrictA(value) { return holds(checkStrictA, value); }',
    ]);
    for (const name of ['checkA', 'checkStrictA', 'isStrictPartA']) {
      expect(body(name)).toMatch(/^function \w+\(value, depth\) \{ /);
      expect(body(name)).not.toContain('try {');
    }
  });
});

describe('parts', () => {
  const user: JsonSchema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
  const pages = ['users.md', 'all.md'];

  it('are printed once, each with all that it needs', () => {
    const items: JsonSchema = { type: 'array', items: { $ref: '#/$defs/User' } };
    const compiler = compilerOf({ ...about, name: 'Users', schema: items }, { ...about, name: 'User', schema: user, pages });
    const names = [
      compiler.explain('Users', 'strict'),
      compiler.copy('Users'),
      compiler.copy('Users'),
      compiler.guard('Users', 'plain'),
    ];
    expect(names).toEqual(['explainStrictUsers', 'copyUsers', 'copyUsers', 'isUsers']);
    const told = ({ role, definition, variant, printed }: GuardDeclaration) => [printed.name, role, definition, variant];
    expect(compiler.declarations().map(told).sort()).toEqual([
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
    const compiler = compilerOf(
      { ...about, name: 'A', schema: both, pages: own },
      { ...about, name: 'User', schema: user, pages },
    );
    compiler.explain('A', 'plain');
    const calls = code(compiler, 'explainA').match(/explainUser\([^;]*/g);
    expect(calls).toHaveLength(2);
    expect(calls?.every((call) => (page === undefined ? !call.includes('.md') : call.includes(page)))).toBe(true);
  });

  it('ask the guard of a definition first where several lead to it, and it does not lead back', () => {
    const asks = (...definitions: readonly (readonly [string, JsonSchema])[]): boolean => {
      const compiler = compilerOf(...definitions.map(([name, schema]) => ({ ...about, name, schema })));
      compiler.explain('A', 'plain');
      return code(compiler, 'explainA').includes('checkUser(');
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
    const compiler = compilerOf({ ...about, name: 'A', schema }, { ...about, name: 'B', schema: b });
    compiler.guard('A', 'strict');
    compiler.explain('A', 'strict');
    const printed = code(compiler, 'isStrictA').replaceAll(/\s+/g, ' ').replaceAll('(const name in value)', '(const name in it)');
    expect(printed).toContain(`.length !== undefined && hasIndices(`);
    expect(printed).toContain(text);
    expect(code(compiler, 'explainStrictA')).toContain('unknown-member');
  });

  it('are all where none is documented', () => {
    const compiler = compilerOf({ ...about, name: 'A', schema: { type: 'object', additionalProperties: false } });
    compiler.guard('A', 'plain');
    expect(code(compiler, 'isA').replaceAll(/\s+/g, ' ')).toContain(
      'for (const name in value) { if (!A_MEMBERS.has(name)) return false; }',
    );
    expect(code(compiler, 'A_MEMBERS')).toContain('new Set([])');
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
