import { expect, it } from 'vitest';
import {
  call,
  cast,
  compare,
  conditional,
  declared,
  element,
  FALSE,
  literal,
  local,
  method,
  object,
  property,
  runtime,
  sum,
  TRUE,
} from '../../../generator/guard/expression/build.ts';
import { allOf, anyOf, negate } from '../../../generator/guard/expression/logic.ts';
import { printExpression } from '../../../generator/guard/expression/print.ts';
import type { Expression } from '../../../generator/guard/expression/tree.ts';
import { builtInType, propertiesType, runtimeType, UNKNOWN } from '../../../generator/guard/expression/types.ts';
import { countUses, replaceLocal, visitNames } from '../../../generator/guard/expression/walk.ts';

/* The tree that code of guards is made of: what becomes of it, and how it is printed. */

const [a, b, c, d] = [local('a'), local('b'), local('c'), local('d')];
const isA = call(runtime('isA'), a);
const text = (expression: Expression): string => printExpression(expression, 'TypeScript');
const numbers = (operator: '+' | '*' | '&', ...operands: readonly Expression[]): Expression => ({
  kind: 'arithmetic',
  operator,
  operands,
});

it.each<readonly [Expression, string]>([
  [TRUE, 'false'],
  [isA, '!isA(a)'],
  [compare(a, '===', literal("it's")), "a !== 'it\\'s'"],
  [compare(a, '<', literal(-1.5)), 'a >= -1.5'],
  [compare(a, '<=', sum([b, literal(1)])), 'a > b + 1'],
  [compare(isA, '===', literal(undefined)), 'isA(a) !== undefined'],
  [allOf([a, b]), '!(a && b)'],
  [anyOf([a, isA]), '!(a || isA(a))'],
  [conditional(a, b, c), '!(a ? b : c)'],
])('the opposite of %j is %s, and the other way round', (test, opposite) => {
  expect(text(negate(test))).toBe(opposite);
  expect(negate(negate(test))).toEqual(test);
});

it.each<readonly [Expression, string]>([
  [allOf([]), 'true'],
  [anyOf([]), 'false'],
  [allOf([TRUE, a, TRUE]), 'a'],
  [anyOf([TRUE, a]), 'true || a'],
  [allOf([FALSE, a]), 'false && a'],
  [allOf([a, allOf([b, c])]), 'a && b && c'],
  [anyOf([anyOf([a, b]), c]), 'a || b || c'],
  [allOf([a, anyOf([b, c])]), 'a && (b || c)'],
  [anyOf([a, allOf([b, c])]), 'a || (b && c)'],
  [allOf([a, allOf([b, anyOf([c, d])])]), 'a && (b && (c || d))'],
])('joined tests: %#', (test, joined) => expect(text(test)).toBe(joined));

it.each<readonly [typescript: string, javascript: string, Expression]>([
  ["a.b['c-d'][0]", "a.b['c-d'][0]", element(property(property(a, 'b'), 'c-d'), literal(0))],
  ["(a as Members<'b' | 'c'>).b", 'a.b', property(cast(a, propertiesType(['b', 'c'])), 'b')],
  ['(a ? b : c).d', '(a ? b : c).d', property(conditional(a, b, c), 'd')],
  ['typeof (a as X)', 'typeof a', { kind: 'typeof', operand: cast(a, runtimeType('X')) }],
  ['f((a ? b : c))', 'f((a ? b : c))', call(declared('f'), conditional(a, b, c))],
  [
    '(a: unknown) => (b ? c : d)',
    '(a) => (b ? c : d)',
    { kind: 'arrow', parameters: [{ name: 'a', type: UNKNOWN }], body: conditional(b, c, d) },
  ],
  [
    '(a) => b ? c : d',
    '(a) => b ? c : d',
    { kind: 'arrow', parameters: [{ name: 'a' }], body: { kind: 'choice', rows: [{ test: b, value: c }], otherwise: d } },
  ],
  ['([a, b]) => c', '([a, b]) => c', { kind: 'arrow', parameters: [{ items: ['a', 'b'] }], body: c }],
  [
    '(...a: unknown[]) => b',
    '(...a) => b',
    { kind: 'arrow', parameters: [{ name: 'a', type: { kind: 'list', items: UNKNOWN }, isRest: true }], body: b },
  ],
  ['(a) => ({ b })', '(a) => ({ b })', { kind: 'arrow', parameters: [{ name: 'a' }], body: object({ b }) }],
  ['a.b = (c ? a : d)', 'a.b = (c ? a : d)', { kind: 'assignment', target: property(a, 'b'), value: conditional(c, a, d) }],
  ['a ?? (b && c) ?? d', 'a ?? (b && c) ?? d', { kind: 'coalesce', operands: [a, allOf([b, c]), d] }],
  ['(a + b * 2) & 7', '(a + b * 2) & 7', numbers('&', numbers('+', a, numbers('*', b, literal(2))), literal(7))],
  ['(a + b) * 2 < c', '(a + b) * 2 < c', compare(numbers('*', sum([a, b]), literal(2)), '<', c)],
  ['(a < b) === c', '(a < b) === c', compare(compare(a, '<', b), '===', c)],
  ['(-1).b', '(-1).b', property(literal(-1), 'b')],
  [
    'new Set<string>([a])',
    'new Set([a])',
    {
      kind: 'new',
      callee: { kind: 'name', name: 'Set', from: 'built-in' },
      types: [builtInType('string')],
      arguments: [{ kind: 'array', items: [a] }],
    },
  ],
  [
    '/* @__PURE__ */ f(/x/u)',
    '/* @__PURE__ */ f(/x/u)',
    { kind: 'pure', call: call(declared('f'), { kind: 'pattern', source: 'x', flags: 'u' }) },
  ],
  [
    "{ 'a-b': a, b, ['__proto__']: c }",
    "{ 'a-b': a, b, ['__proto__']: c }",
    {
      kind: 'object',
      layout: 'line',
      properties: [
        ['a-b', a],
        ['b', b],
        ['__proto__', c],
      ],
    },
  ],
])('%s in TypeScript is %s in JavaScript', (typescript, javascript, expression) => {
  expect([text(expression), printExpression(expression, 'JavaScript')]).toEqual([typescript, javascript]);
});

it('names are told from texts and properties of the same name', () => {
  const expression = allOf([
    compare(property(b, 'a'), '===', literal('a')),
    method(declared('a'), 'a', a),
    cast(a, runtimeType('A')),
  ]);
  expect([countUses(expression, 'a', 9), countUses(expression, 'a', 1), countUses(expression, 'd', 9)]).toEqual([2, 1, 0]);
  expect(text(replaceLocal(expression, 'a', property(c, '$a')))).toBe("b.a === 'a' && a.a(c.$a) && (c.$a as A)");
  const names: string[] = [];
  visitNames(expression, ({ name, from }) => names.push(`${from} ${name}`));
  expect(names).toEqual(['local b', 'module a', 'local a', 'local a', 'run-time A']);
});
