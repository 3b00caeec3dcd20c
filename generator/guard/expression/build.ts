import type { JsonValue } from '../../text/json/node.ts';
import type { Call, Comparison, ComparisonOperator, Expression, Name } from './tree.ts';
import type { TypeNode } from './types.ts';

/** A parameter or constant of the function at hand. */
export function local(name: string): Name {
  return { kind: 'name', name, from: 'local' };
}

/** Something that JavaScript has. */
export function builtIn(name: string): Name {
  return { kind: 'name', name, from: 'built-in' };
}

/** Something that is declared in `templates/guards`. */
export function runtime(name: string): Name {
  return { kind: 'name', name, from: 'run-time' };
}

/** A function or constant of the generated module. */
export function declared(name: string): Name {
  return { kind: 'name', name, from: 'module' };
}

/** A value of JSON, or `undefined`. */
export function literal(value: JsonValue | undefined): Expression {
  return { kind: 'literal', value };
}

/** Holds always. */
export const TRUE: Expression = literal(true);

/** Holds never. */
export const FALSE: Expression = literal(false);

/** Whether an expression is a certain literal. */
export function isLiteral(expression: Expression, value: JsonValue): boolean {
  return expression.kind === 'literal' && expression.value === value;
}

/** Whether two expressions are the same, part by part. */
export function isSame(left: Expression, right: Expression): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** A property by its name. */
export function property(object: Expression, name: string): Expression {
  return { kind: 'property', object, name };
}

/** What is at an index or under a name that is worked out. */
export function element(object: Expression, index: Expression): Expression {
  return { kind: 'element', object, index };
}

/** A call of a function. */
export function call(callee: Expression, ...parameters: readonly Expression[]): Call {
  return { kind: 'call', callee, arguments: parameters };
}

/** A call of a method. */
export function method(object: Expression, name: string, ...parameters: readonly Expression[]): Call {
  return call(property(object, name), ...parameters);
}

/** A comparison of two values. */
export function compare(left: Expression, operator: ComparisonOperator, right: Expression): Comparison {
  return { kind: 'comparison', operator, left, right };
}

/** Whether a value is there at all. */
export function isPresent(value: Expression): Expression {
  return compare(value, '!==', literal(undefined));
}

/** Whether a value is missing. */
export function isMissing(value: Expression): Expression {
  return compare(value, '===', literal(undefined));
}

/** A value as something of a type. */
export function cast(operand: Expression, type: TypeNode): Expression {
  return { kind: 'cast', operand, type };
}

/** One of two values, as a test says. */
export function conditional(test: Expression, consequent: Expression, alternate: Expression): Expression {
  return { kind: 'conditional', test, consequent, alternate };
}

/** The sum of some numbers; of texts, one behind the other. */
export function sum(operands: readonly Expression[]): Expression {
  const [only] = operands;
  return only !== undefined && operands.length === 1 ? only : { kind: 'arithmetic', operator: '+', operands };
}

/** The first of some values that is there; nothing without one. */
export function coalesce(operands: readonly Expression[]): Expression {
  const [only = literal(undefined)] = operands;
  return operands.length < 2 ? only : { kind: 'coalesce', operands };
}

/** A list of some values. */
export function array(items: readonly Expression[]): Expression {
  return { kind: 'array', items };
}

/** An object on one line. */
export function object(properties: Readonly<Record<string, Expression>>): Expression {
  return { kind: 'object', properties: Object.entries(properties), layout: 'line' };
}
