import { FALSE, isLiteral, literal, TRUE } from './build.ts';
import type { ComparisonOperator, Expression, LogicalExpression } from './tree.ts';

/** Holds where all of some tests do. What always holds is left out. */
export function allOf(tests: readonly Expression[]): Expression {
  const kept = tests.filter((test) => !isLiteral(test, true));
  const [only = TRUE] = kept;
  return kept.length < 2 ? only : { kind: 'and', operands: flattened(kept, 'and') };
}

/** Holds where one of some tests does. */
export function anyOf(tests: readonly Expression[]): Expression {
  const [only = FALSE] = tests;
  return tests.length < 2 ? only : { kind: 'or', operands: flattened(tests, 'or') };
}

/** Operands that are joined in the same way stand side by side with the others, unless they have both ways in them. */
function flattened(tests: readonly Expression[], kind: 'and' | 'or'): readonly Expression[] {
  if (!tests.some((test) => test.kind === kind)) return tests;
  return tests.flatMap((test) => (test.kind === kind && !isMixed(test) ? test.operands : [test]));
}

function isMixed({ kind, operands }: LogicalExpression): boolean {
  return operands.some((part) => (part.kind === 'and' || part.kind === 'or') && (part.kind !== kind || isMixed(part)));
}

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
