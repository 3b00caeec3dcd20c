import { literal } from './build.ts';
import type { ComparisonOperator, Expression } from './tree.ts';

const OPPOSITES: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
};

/** The opposite of a test, which is a boolean. */
export function negate(test: Expression): Expression {
  if (test.kind === 'literal' && typeof test.value === 'boolean') return literal(!test.value);
  if (test.kind === 'not') return test.operand;
  if (test.kind === 'comparison') return { ...test, operator: OPPOSITES[test.operator] };
  return { kind: 'not', operand: test };
}
