import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { call, compare, conditional, literal, local, runtime, sum } from '../../generator/guard/expression/build.ts';
import { allOf, anyOf, negate } from '../../generator/guard/expression/logic.ts';
import { printExpression } from '../../generator/guard/expression/print.ts';
import type { ComparisonOperator, Expression } from '../../generator/guard/expression/tree.ts';
import { replaceLocal } from '../../generator/guard/expression/walk.ts';

/*
 * Whatever tests are put together: a test and its opposite are never the same, and what is printed means the same as the
 * tree, which is worked out here without printing it.
 */

const NAMES = ['p', 'q', 'x', 'y'] as const;
type Values = Readonly<Record<(typeof NAMES)[number], boolean | number>>;

const values: fc.Arbitrary<Values> = fc.record({
  p: fc.boolean(),
  q: fc.boolean(),
  x: fc.integer({ min: -3, max: 3 }),
  y: fc.integer({ min: -3, max: 3 }),
});

const number: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(local('x'), local('y')),
  fc.integer({ min: -3, max: 3 }).map(literal),
  fc.tuple(fc.constantFrom(local('x'), literal(-1)), fc.constantFrom(local('y'), literal(2))).map(sum),
);

const operator = fc.constantFrom<ComparisonOperator>('===', '!==', '<', '>', '<=', '>=');

const { test } = fc.letrec<{ test: Expression; inner: Expression }>((tie) => ({
  test: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<Expression>(local('p'), local('q'), literal(true), literal(false)),
    fc.tuple(number, operator, number).map(([left, how, right]) => compare(left, how, right)),
    tie('inner'),
  ),
  inner: fc.oneof(
    tie('test').map(negate),
    tie('test').map((operand): Expression => ({ kind: 'not', operand })),
    tie('test').map((one) => call(runtime('same'), one)),
    fc.array(tie('test'), { maxLength: 4 }).map(allOf),
    fc.array(tie('test'), { maxLength: 4 }).map(anyOf),
    fc.tuple(tie('test'), tie('test'), tie('test')).map((parts) => conditional(...parts)),
  ),
}));

function compared(left: unknown, how: ComparisonOperator, right: unknown): boolean {
  if (how === '===') return left === right;
  if (how === '!==') return left !== right;
  const difference = Number(left) - Number(right);
  return how === '<' ? difference < 0 : how === '>' ? difference > 0 : how === '<=' ? difference <= 0 : difference >= 0;
}

function evaluate(expression: Expression, known: Values): unknown {
  const inner = (part: Expression): unknown => evaluate(part, known);
  switch (expression.kind) {
    case 'name':
      return known[expression.name as keyof Values];
    case 'literal':
      return expression.value;
    case 'not':
      return !inner(expression.operand);
    case 'call':
      return inner(expression.arguments[0] ?? literal(undefined));
    case 'and':
      return expression.operands.every(inner);
    case 'or':
      return expression.operands.some(inner);
    case 'conditional':
      return inner(expression.test) ? inner(expression.consequent) : inner(expression.alternate);
    case 'comparison':
      return compared(inner(expression.left), expression.operator, inner(expression.right));
    case 'arithmetic':
      return expression.operands.reduce((all, part) => all + Number(inner(part)), 0);
    default:
      throw new Error(`${expression.kind} is not among those that are made here`);
  }
}

function run(expression: Expression, known: Values): unknown {
  const body = `return ${printExpression(expression, 'JavaScript')};`;
  return new Function(...NAMES, 'same', body)(...NAMES.map((name) => known[name]), (value: unknown) => value);
}

it('a test and its opposite always disagree', () => {
  fc.assert(
    fc.property(test, values, (one, known) => {
      expect(evaluate(negate(one), known)).toBe(!evaluate(one, known));
    }),
  );
});

it('what is printed means what the tree does', () => {
  fc.assert(
    fc.property(test, values, (one, known) => {
      expect(run(one, known)).toBe(evaluate(one, known));
      expect(run(negate(one), known)).toBe(!evaluate(one, known));
    }),
    { numRuns: { quick: 500, ci: 2_000, long: 50_000 }[inject('tier')] },
  );
});

it('tests that are joined hold as all or any of them do', () => {
  fc.assert(
    fc.property(fc.array(test, { maxLength: 5 }), values, (tests, known) => {
      const each = tests.map((one) => evaluate(one, known));
      expect([run(allOf(tests), known), run(anyOf(tests), known)]).toEqual([each.every(Boolean), each.some(Boolean)]);
    }),
  );
});

it('another expression in place of a name means what the name would with its value', () => {
  fc.assert(
    fc.property(test, number, values, (one, value, known) => {
      const x = evaluate(value, known) as number;
      expect(run(replaceLocal(one, 'x', value), known)).toBe(evaluate(one, { ...known, x }));
    }),
  );
});
