import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../generator/emit/guard/module-part.ts';
import { constantOf, declarePages, pageConstants } from '../../../generator/emit/guard/page-constants.ts';
import { perfectHash } from '../../../generator/emit/guard/perfect-hash.ts';
import { inPlaceSubschemas } from '../../../generator/guard/compile/in-place-subschemas.ts';
import { discriminatorOf } from '../../../generator/guard/compile/keywords/discriminate.ts';
import { CLOSED_HERE, referenceSteps } from '../../../generator/guard/compile/keywords/references.ts';
import {
  areDisjoint,
  describeSchema,
  describeValues,
  isKind,
  isNoneOf,
  kindsOf,
  refusesUndefined,
} from '../../../generator/guard/compile/kinds.ts';
import { isAdditionalProperty } from '../../../generator/guard/compile/property-names.ts';
import { forChild, forInPlace, forTest, type Scope } from '../../../generator/guard/compile/scope.ts';
import { DeclarationTable } from '../../../generator/guard/declaration-table.ts';
import { call, declared, literal, local, method, property } from '../../../generator/guard/expression/build.ts';
import { printExpression } from '../../../generator/guard/expression/print.ts';
import type { Expression } from '../../../generator/guard/expression/tree.ts';
import { referenceGraph } from '../../../generator/guard/reference-graph.ts';
import { returns } from '../../../generator/guard/statement/tree.ts';
import { referencesIn } from '../../../generator/json-schema/references.ts';
import { ALL_KINDS, allowsKind, allowsValue, declaredKinds, kindOfValue } from '../../../generator/json-schema/type-keyword.ts';
import type { JsonSchema } from '../../../generator/model/schema.ts';

/* What the compiler of guards asks of schemas before it writes anything. */

const definitions = new Map<string, JsonSchema>([
  ['Text', { type: 'string' }],
  ['Circle', { $ref: '#/$defs/Circle' }],
  ['Way', { anyOf: [{ $ref: '#/$defs/Way' }, { type: 'null' }] }],
  ['User', { type: 'object', properties: { kind: { const: 'user' } }, required: ['kind'] }],
]);
const text = (expression: Expression): string => printExpression(expression, 'TypeScript');
const to = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

describe('the kinds of values', () => {
  it.each<readonly [JsonSchema, readonly string[]]>([
    [true, [...ALL_KINDS]],
    [false, []],
    [{}, ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']],
    [{ type: 'number' }, ['integer', 'number']],
    [{ type: 'integer' }, ['integer']],
    [{ type: ['string', 'null'] }, ['null', 'string']],
    [{ const: 'a' }, ['string']],
    [{ const: 1 }, ['integer']],
    [{ const: null }, ['null']],
    [{ enum: [1.5, [], {}, true] }, ['boolean', 'integer', 'number', 'array', 'object']],
    [{ type: ['string', 'number'], enum: ['a', true] }, ['string']],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, ['null', 'string']],
    [{ oneOf: [{ type: 'array' }, { const: 1 }] }, ['integer', 'array']],
    [{ anyOf: [{ type: 'array' }, { type: 'string' }], oneOf: [{ type: 'string' }, { type: 'null' }] }, ['string']],
    [{ allOf: [{ type: ['array', 'string'] }, { type: ['object', 'string'] }] }, ['string']],
    [to('Text'), ['string']],
    [to('Missing'), [...ALL_KINDS]],
    [to('Circle'), [...ALL_KINDS]],
    [{ ...(to('Text') as object), type: ['string', 'null'] }, ['string']],
  ])('of %j are %j', (schema, kinds) => expect([...kindsOf(schema, definitions)]).toEqual(kinds));

  it('are those of JSON', () => {
    expect(ALL_KINDS).toEqual(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);
    expect([null, true, 1, 1.5, 'a', [], {}].map(kindOfValue)).toEqual(ALL_KINDS);
  });

  it.each<readonly [JsonSchema & object, string, boolean]>([
    [{}, 'string', true],
    [{ type: 'number' }, 'integer', true],
    [{ type: 'integer' }, 'number', false],
    [{ type: 'number' }, 'number', true],
    [{ type: 'number' }, 'string', false],
    [{ type: ['string', 'null'] }, 'null', true],
    [{ type: ['string', 'null'] }, 'integer', false],
  ])('%j allows %s: %s', (schema, kind, allows) => expect(allowsKind(schema, kind as 'string')).toBe(allows));

  it('are asked of values', () => {
    expect([1, 1.5, '1'].map((value) => allowsValue({ type: 'integer' }, value))).toEqual([true, false, false]);
    expect([declaredKinds({ type: 'string' }), declaredKinds({ type: ['null'] }), declaredKinds({})]).toEqual([
      ['string'],
      ['null'],
      ALL_KINDS,
    ]);
  });

  it.each<readonly [readonly JsonSchema[], boolean]>([
    [[{ type: 'string' }, { type: 'number' }], true],
    [[{ type: 'number' }, { type: 'integer' }], false],
    [[{ type: ['string', 'null'] }, { type: ['null', 'array'] }], false],
    [[{ type: ['string', 'null'] }, { type: ['array', 'null'] }], false],
    [[{ const: 1 }, { const: 'a' }, to('Text')], false],
    [[], true],
  ])('%j are apart: %s', (schemas, apart) => expect(areDisjoint(schemas, definitions)).toBe(apart));

  it.each([
    [['string'], "typeof v !== 'string'"],
    [['boolean', 'null'], "v !== null && typeof v !== 'boolean'"],
    [['array', 'null', 'object'], 'v !== null && !Array.isArray(v) && !isObject(v)'],
    [['null', 'number', 'integer'], 'v !== null && !Number.isFinite(v) && !Number.isInteger(v)'],
  ] as const)('none of %j is %s', (kinds, test) => expect(text(isNoneOf(kinds, local('v')))).toBe(test));

  it.each([
    ['null', 'v === null'],
    ['number', 'isNumber(v)'],
    ['integer', 'isInteger(v)'],
    ['array', 'Array.isArray(v)'],
    ['object', 'isObject(v)'],
    ['boolean', "typeof v === 'boolean'"],
    ['string', "typeof v === 'string'"],
  ] as const)('%s is %s', (kind, test) => expect(text(isKind(kind, local('v')))).toBe(test));
});

describe('a member that is not there', () => {
  it.each<readonly [JsonSchema, boolean]>([
    [true, false],
    [false, true],
    [{}, false],
    [{ type: 'string' }, true],
    [{ const: null }, true],
    [{ enum: [] }, true],
    [{ minLength: 1 }, false],
    [{ allOf: [{}, { type: 'string' }] }, true],
    [{ allOf: [{}, {}] }, false],
    [{ anyOf: [{ type: 'string' }, { const: 1 }] }, true],
    [{ anyOf: [{ type: 'string' }, {}] }, false],
    [{ oneOf: [{ type: 'string' }, { const: 1 }] }, true],
    [{ oneOf: [{ type: 'string' }, {}] }, false],
    [to('Text'), true],
    [to('Missing'), false],
    [to('Circle'), false],
    [to('Way'), false],
    [{ anyOf: [to('Text'), to('User')] }, true],
  ])('is refused by %j: %s', (schema, refuses) => expect(refusesUndefined(schema, definitions)).toBe(refuses));
});

describe('the member that tells objects apart', () => {
  const object = (properties: Readonly<Record<string, JsonSchema>>, required = Object.keys(properties)): JsonSchema => ({
    type: 'object',
    properties,
    required,
  });
  const [a, b] = [object({ kind: { const: 'a' } }), object({ kind: { const: 'b' } })];

  it.each<readonly [string, readonly JsonSchema[], string | undefined]>([
    ['is one with a text of its own', [a, b], 'kind'],
    ['is one with several texts', [object({ kind: { enum: ['a', 'c'] } }), b], 'kind'],
    ['may be said by a definition', [to('User'), a], 'kind'],
    ['may be said by a part', [{ type: 'object', allOf: [a] }, b], 'kind'],
    ['may be the second', [object({ id: {}, kind: { const: 'a' } }), b], 'kind'],
    ['is none where a text is that of two', [object({ kind: { enum: ['a', 'b'] } }), b], undefined],
    ['is none where it may be missing', [object({ kind: { const: 'a' } }, []), b], undefined],
    ['is none where it is no text', [object({ kind: { enum: ['a', 1] } }), b], undefined],
    ['is none where it has no texts', [object({ kind: { enum: [] } }), b], undefined],
    ['is none where it has no values', [object({ kind: { type: 'string' } }), b], undefined],
    ['is none where a branch is no object', [a, { type: 'string' }], undefined],
    ['is none where a branch may be something else', [a, { ...(b as object), type: ['object', 'null'] }], undefined],
    ['is none where there is one branch', [a], undefined],
    ['is none where there are no branches', [], undefined],
    [
      'is none with a name that is hard to write',
      [object({ 'a-b': { const: 'a' } }), object({ 'a-b': { const: 'b' } })],
      undefined,
    ],
    [
      'is none with a name that begins with a digit',
      [object({ '1a': { const: 'a' } }), object({ '1a': { const: 'b' } })],
      undefined,
    ],
    ['is none that all objects have', [object({ valueOf: { const: 'a' } }), object({ valueOf: { const: 'b' } })], undefined],
    ['is none that only some branches say', [{ type: 'object', anyOf: [a] }, b], undefined],
  ])('%s', (_what, branches, tag) => expect(discriminatorOf(branches, definitions)).toBe(tag));
});

it.each<readonly [JsonSchema, string]>([
  [true, 'anything'],
  [false, 'nothing'],
  [{ enum: [] }, 'nothing'],
  [{ type: ['string', 'null'] }, 'a string or null'],
  [to('User'), 'a User'],
  [{ required: ['a'] }, 'an object with "a"'],
  [{ minProperties: 1 }, 'an object with 1 property'],
  [{}, 'what the schema says'],
])('%j expects %s', (schema, words) => expect(describeSchema(schema)).toBe(words));

it('many values are told by the first of them', () => {
  expect(describeValues([1, 2, 3, 4, 5, 6, 7, 8])).toBe('1 or 2 or 3 or 4 or 5 or 6 or 7 or 8');
  expect(describeValues([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or one of 1 others');
});

describe('names that a schema does not speak of', () => {
  const constants: string[] = [];
  const constant = (value: Expression, _owner: string, hint: string): string => {
    constants.push(`${hint}: ${text(value)}`);
    return 'SET';
  };
  const scope = { owner: 'A', needs: { constant } } as unknown as Scope;
  const test = (schema: object): string => text(isAdditionalProperty(schema, local('n'), scope));
  const members = (...names: readonly string[]) => ({ properties: Object.fromEntries(names.map((name) => [name, true])) });

  it('are compared up to thirty-two, and looked up from there on', () => {
    const names = Array.from({ length: 33 }, (_, at) => `m${at}`);
    const compared = [
      "n !== 'a' && n !== 'b\\''",
      names
        .slice(0, 32)
        .map((name) => `n !== '${name}'`)
        .join(' && '),
    ];
    expect(test(members('a', "b'"))).toBe(compared[0]);
    expect(test(members(...names.slice(0, 32)))).toBe(compared[1]);
    expect(test(members(...names))).toBe('!SET.has(n)');
    expect(constants.at(-1)).toBe(`members: /* @__PURE__ */ new Set<string>([${names.map((name) => `'${name}'`).join(', ')}])`);
  });

  it('are all where it speaks of none', () => expect(test({})).toBe('true'));

  it('match no pattern of it', () => {
    expect(test({ ...members('a'), patternProperties: { '^x': true } })).toBe("n !== 'a' && !SET.test(n)");
  });
});

describe('references', () => {
  it('are found wherever schemas are, as often as they are there', () => {
    const value = { $ref: '#/$defs/C' };
    const schema = {
      allOf: [to('A'), { items: to('B') }],
      properties: { a: to('A') },
      const: value,
      enum: [value],
      examples: [value],
    };
    expect([...referencesIn(schema)].sort()).toEqual(['A', 'A', 'B']);
    expect([referencesIn(undefined), referencesIn(true)]).toEqual([[], []]);
  });

  it.each(['const', 'enum', 'examples', '$ref', 'title', 'properties'])('are found in a member that is called %s', (name) => {
    expect(referencesIn({ properties: { [name]: to('A') }, $defs: { [name]: to('B') } })).toEqual(['A', 'B']);
    expect(referenceGraph(new Map([['A', { properties: { [name]: to('A') } }]])).isCircular('A')).toBe(true);
  });

  const graphOf = (edges: Readonly<Record<string, readonly string[]>>) =>
    referenceGraph(new Map(Object.entries(edges).map(([name, names]) => [name, { allOf: names.map(to) }])));

  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['a'], b: ['a'] }, ['a']],
    [{ a: ['b'], b: ['a'], c: ['a'] }, ['a', 'b']],
    [{ a: ['b'], b: ['c'], c: ['b'], d: ['a'] }, ['b', 'c']],
    [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    [{ a: ['b', 'd'], b: ['c'], c: ['a'], d: ['e'], e: ['d'] }, ['a', 'b', 'c', 'd', 'e']],
    [{ a: ['c', 'b'], b: ['c'], c: ['d'], d: ['c'] }, ['c', 'd']],
    [{ a: ['missing'], missing2: [] }, []],
  ])('in %j that lead back are %j', (edges, circular) => {
    const graph = graphOf(edges);
    expect(Object.keys(edges).filter(graph.isCircular)).toEqual(circular);
  });

  it('lead back where there is a way back', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.array(fc.subarray(names), { minLength: 5, maxLength: 5 }), (lists) => {
        const edges = Object.fromEntries(names.map((name, index) => [name, lists[index] ?? []]));
        const reached = (from: string, seen: Set<string>): Set<string> => {
          for (const next of edges[from] ?? []) if (!seen.has(next)) reached(next, seen.add(next));
          return seen;
        };
        const graph = graphOf(edges);
        expect(names.filter(graph.isCircular)).toEqual(names.filter((name) => reached(name, new Set()).has(name)));
      }),
    );
  });

  it('are shared where there are two', () => {
    const { isShared } = graphOf({ a: ['b', 'c'], d: ['b'], b: [], c: [] });
    expect(['a', 'b', 'c', 'd', 'x'].filter(isShared)).toEqual(['b']);
  });
});

describe('constants for pages', () => {
  const constants = () => pageConstants(['2025-01.md', '2025_01.md', '2025.01 md', 'b.md']);

  it('have names of their own', () => {
    expect([...constants().values()]).toEqual(['PAGE_2025_01_MD', 'PAGE_2025_01_MD_2', 'PAGE_2025_01_MD_3', 'PAGE_B_MD']);
  });

  it('stand for the first page of a thing, or for the newest of all', () => {
    expect([
      constantOf(['2025_01.md', 'b.md'], constants()),
      constantOf([], constants()),
      constantOf(['x'], constants()),
    ]).toEqual(['PAGE_2025_01_MD_2', 'PAGE_B_MD', 'PAGE_B_MD']);
    expect([constantOf([], new Map()), constantOf([], new Map([['', 'PAGE']]))]).toEqual(['', 'PAGE']);
  });

  it('are printed where they are mentioned', () => {
    expect(declarePages(constants(), new Set(['PAGE_2025_01_MD_2', 'PAGE_B_MDX', 'XPAGE_B_MD'])).map(codeOf)).toEqual([
      "const PAGE_2025_01_MD_2: Path = /* @__PURE__ */ onPage('2025_01.md');",
    ]);
  });
});

describe('a perfect hash', () => {
  const slotsOf = (texts: readonly string[]) => {
    const hash = perfectHash(texts);
    return hash === undefined ? undefined : texts.map(hash.slotOf);
  };

  it('gives each text a number of its own, which is not large', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,9}$/), { minLength: 2, maxLength: 24 }), (names) => {
        const texts = names.map((name) => `Shop.${name}`);
        const hash = perfectHash(texts);
        if (hash === undefined) return;
        const slots = texts.map(hash.slotOf);
        expect(new Set(slots).size).toBe(texts.length);
        expect(Math.max(...slots)).toBeLessThanOrEqual(hash.mask);
        expect(Math.min(...slots)).toBeGreaterThanOrEqual(0);
        expect(hash.first).toBeLessThan(hash.second);
        expect(perfectHash([...texts].reverse())).toMatchObject({ first: hash.first, second: hash.second, mask: hash.mask });
      }),
    );
  });

  it('is found for types as there are', () => {
    const words = ['Created', 'Updated', 'Deleted', 'Paid', 'Sent', 'Returned', 'Lost', 'Found', 'Cancelled', 'Refunded'];
    const types = ['Order', 'Invoice', 'User'].flatMap((thing) => words.map((word) => `Shop.${thing}${word}`));
    const hash = perfectHash(types);
    expect(hash).toMatchObject({ first: expect.any(Number), second: expect.any(Number), mask: 127, factors: [13, 37] });
    expect(new Set(slotsOf(types)).size).toBe(30);
  });

  it('is what its parts say', () => {
    const texts = ['ab', 'ba', 'bb'];
    const hash = perfectHash(texts);
    expect(hash).toMatchObject({ first: 1, second: 2, factors: [1, 31], mask: 7 });
    const code = (text: string, position: number): number => text.charCodeAt(text.length - position);
    expect(texts.map((text) => hash?.slotOf(text))).toEqual(
      texts.map((text) => (text.length + code(text, 1) + code(text, 2) * 31) & 7),
    );
  });

  it('is none where texts differ only beyond what is looked at, or are too short', () => {
    const same = 'x'.repeat(24);
    expect([slotsOf([`a${same}`, `b${same}`]), slotsOf(['a', 'b']), slotsOf(['', 'a'])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const nearer = 'x'.repeat(23);
    expect(slotsOf([`a${nearer}`, `b${nearer}`])).toHaveLength(2);
  });
});

describe('names of declarations', () => {
  const make =
    (...mentioned: readonly Expression[]) =>
    () => ({
      parameters: [],
      result: { kind: 'texts', texts: [] } as const,
      body: mentioned.map(returns),
    });

  it('are free of those of functions to come, and of each other', () => {
    const table = new DeclarationTable(['User', 'UserNot'], 'TypeScript');
    const schemas: readonly JsonSchema[] = [{ minLength: 1 }, { minLength: 2 }, { minLength: 3 }];
    const about = { owner: 'User', hint: 'not', variant: 'plain' } as const;
    expect(schemas.map((schema) => table.predicate(schema, about, make()))).toEqual(['isUserNot2', 'isUserNot3', 'isUserNot4']);
    const [first = true] = schemas;
    expect(table.predicate(first, about, make())).toBe('isUserNot2');
    expect(table.predicate(first, { ...about, variant: 'strict' }, make())).toBe('isStrictUserNot2');
    expect(table.predicate(first, { ...about, owner: 'Order', hint: 'option-1' }, make())).toBe('isUserNot2');
  });

  it('of constants are the same for the same value', () => {
    const table = new DeclarationTable(['UserId'], 'TypeScript');
    const pattern = (source: string): Expression => ({ kind: 'pattern', source, flags: '' });
    const names = [
      table.constant(pattern('a'), 'UserId', 'pattern'),
      table.constant(pattern('b'), 'UserId', 'pattern'),
      table.constant(pattern('a'), 'Other', 'x'),
    ];
    expect(names).toEqual(['USER_ID_PATTERN', 'USER_ID_PATTERN2', 'USER_ID_PATTERN']);
    expect(table.complete(() => undefined)).toHaveLength(2);
  });

  it('in texts, of properties and of locals are not asked for', () => {
    const table = new DeclarationTable(['User'], 'TypeScript');
    const asked: string[] = [];
    const others = [literal('explainUser'), property(local('it'), 'isStrictUser'), local('isStrictUser'), declared('isUsers')];
    const body = make(call(declared('copyUser'), ...others), method(declared('isUser'), 'explainUser'));
    table.function({ role: 'guard', definition: 'User', variant: 'plain' }, body);
    table.complete(({ definition, role, variant }) => asked.push(`${definition} ${role} ${variant}`));
    expect(asked).toEqual(['User copy plain', 'User guard plain']);
  });
});

describe('schemas that speak of the same object', () => {
  const part = (name: string): JsonSchema => ({ title: name });
  const whole = JSON.parse(
    '{"title":"whole","$ref":"#/$defs/D","allOf":[{"title":"all"}],"anyOf":[{"title":"any"}],"oneOf":[{"title":"one"},true],' +
      '"if":{"title":"if"},"then":{"title":"then"},"else":{"title":"else"},"dependentSchemas":{"a":{"title":"dependent"}},' +
      '"not":{"title":"not"},"properties":{"a":{"title":"member"}}}',
  );
  const known = new Map<string, JsonSchema>([
    ['D', { title: 'definition', allOf: [part('deep'), { $ref: '#/$defs/D' }] }],
    ['Circle', { title: 'circle', $ref: '#/$defs/Circle' }],
  ]);
  const titles = (schema: JsonSchema, always?: boolean) => inPlaceSubschemas(schema, known, always).map(({ title }) => title);

  it('are all that apply to it, or those that always do', () => {
    expect(titles(whole)).toEqual([
      ...['whole', 'definition', 'deep', undefined, 'all', 'any', 'one', 'if', 'then', 'else', 'dependent'],
    ]);
    expect(titles(whole, true)).toEqual(['whole', 'definition', 'deep', undefined, 'all']);
  });

  it('are none for what is no object, and are named once in a circle', () => {
    expect([titles(true), titles({ $ref: '#/$defs/Circle' }), titles({ $ref: '#/$defs/Missing' })]).toEqual([
      [],
      [undefined, 'circle'],
      [undefined],
    ]);
    expect(titles(JSON.parse('{"then":{"title":"then"}}'))).toEqual([undefined]);
  });
});

describe('the guard of a definition that is asked under the strict variant', () => {
  const deep: JsonSchema = { type: 'object', properties: { a: { type: 'array' } } };
  const variantOf = (schema: object, definition: JsonSchema = deep): string | undefined => {
    const callees = { nameOf: (name: string, variant: string) => `is${variant}${name}`, isCircular: () => false };
    const scope = { variant: 'strict', definitions: new Map([['D', definition]]), callees } as unknown as Scope;
    const [step] = referenceSteps({ $ref: '#/$defs/D', ...schema }, { value: local('value'), at: [] }, scope);
    return step?.kind === 'call' ? step.variant : undefined;
  };

  it('is the strict one where nothing else speaks of members', () => {
    expect([variantOf({}), variantOf({ description: 'It.', minProperties: 1 })]).toEqual(['strict', 'strict']);
  });

  it.each([...CLOSED_HERE])('is the one for a part beside %s', (keyword) => expect(variantOf({ [keyword]: {} })).toBe('part'));

  it('closes nothing beside these keywords only', () => {
    expect([...CLOSED_HERE].sort()).toEqual([
      ...['allOf', 'anyOf', 'dependentRequired', 'dependentSchemas', 'else', 'oneOf', 'patternProperties', 'properties'],
      ...['required', 'then'],
    ]);
  });

  it.each<readonly [JsonSchema, string]>([
    [
      JSON.parse(
        '{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"title":"D","description":"It.","$comment":"."}',
      ),
      'plain',
    ],
    [{ type: 'object' }, 'plain'],
    [{ type: 'object', properties: { a: { type: 'string' }, b: { type: 'object' } } }, 'part'],
    [{ type: 'object', properties: { a: { type: 'array' } } }, 'part'],
    [{ type: 'object', properties: { a: {} } }, 'part'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, 'part'],
    [{ title: 'D', allOf: [] }, 'part'],
    [true, 'part'],
  ])('of a part is the plain one where there is nothing to close further in: %j', (definition, variant) => {
    expect(variantOf({ properties: {} }, definition)).toBe(variant);
  });
});

it('what is strict is so further in, and a part here', () => {
  const of = (variant: 'plain' | 'strict' | 'part') => ({ variant }) as Scope;
  const all = ['plain', 'strict', 'part'] as const;
  expect(all.map((variant) => forChild(of(variant)).variant)).toEqual(['plain', 'strict', 'strict']);
  expect(all.map((variant) => forInPlace(of(variant)).variant)).toEqual(['plain', 'part', 'part']);
  expect(all.map((variant) => forTest(of(variant)).variant)).toEqual(['plain', 'plain', 'plain']);
});
