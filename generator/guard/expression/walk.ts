import { conditional } from './build.ts';
import type { Expression, Name, Operation } from './tree.ts';
import { type NamedType, type TypeNode, visitTypeNames } from './types.ts';

/** A name that a tree mentions: a value or a type. */
export type Mention = Name | NamedType;

/** Goes over the names that an expression mentions, types included, in the order in which they are printed. */
export function visitNames(expression: Expression, visit: (mention: Mention) => void): void {
  const visitType = (type: TypeNode): void => visitTypeNames(type, visit);
  const visitPart = (part: Expression): void => {
    if (part.kind === 'name') visit(part);
    else forEachPart(part, visitPart, visitType);
  };
  visitPart(expression);
}

/** How often an expression uses a local name; counted up to `enough`. */
export function countUses(expression: Expression, name: string, enough: number): number {
  let count = 0;
  const visitPart = (part: Expression): void => {
    if (count >= enough) return;
    if (part.kind !== 'name') forEachPart(part, visitPart, skipType);
    else if (part.from === 'local' && part.name === name) count++;
  };
  visitPart(expression);
  return count;
}

function skipType(): void {
  // A type uses no value.
}

/** An expression with another one in place of a local name. */
export function replaceLocal(expression: Expression, name: string, value: Expression): Expression {
  if (expression.kind === 'name') return expression.from === 'local' && expression.name === name ? value : expression;
  return mapParts(expression, (part) => replaceLocal(part, name, value));
}

type VisitPart = (part: Expression) => void;

/** Goes over the expressions and types that an expression is made of, in the order in which they are printed. */
function forEachPart(expression: Expression, visit: VisitPart, visitType: (type: TypeNode) => void): void {
  switch (expression.kind) {
    case 'name':
    case 'literal':
    case 'pattern':
      return;
    case 'array':
      expression.items.forEach(visit);
      return;
    case 'object':
      for (const [, value] of expression.properties) visit(value);
      return;
    case 'property':
      visit(expression.object);
      return;
    case 'element':
      visit(expression.object);
      visit(expression.index);
      return;
    case 'call':
      visit(expression.callee);
      expression.arguments.forEach(visit);
      return;
    case 'new':
      visit(expression.callee);
      expression.types.forEach(visitType);
      expression.arguments.forEach(visit);
      return;
    case 'arrow':
      for (const { type } of expression.parameters) if (type !== undefined) visitType(type);
      visit(expression.body);
      return;
    case 'cast':
      visit(expression.operand);
      visitType(expression.type);
      return;
    default:
      forEachOperand(expression, visit);
  }
}

type OperandsOnly = Exclude<Operation, { kind: 'cast' }> | Extract<Expression, { kind: 'pure' }>;

function forEachOperand(operation: OperandsOnly, visit: VisitPart): void {
  switch (operation.kind) {
    case 'pure':
      visit(operation.call);
      return;
    case 'not':
    case 'typeof':
      visit(operation.operand);
      return;
    case 'comparison':
      visit(operation.left);
      visit(operation.right);
      return;
    case 'conditional':
      visit(operation.test);
      visit(operation.consequent);
      visit(operation.alternate);
      return;
    case 'choice':
      for (const { test, value } of operation.rows) {
        visit(test);
        visit(value);
      }
      visit(operation.otherwise);
      return;
    case 'assignment':
      visit(operation.target);
      visit(operation.value);
      return;
    default:
      operation.operands.forEach(visit);
  }
}

/** An expression with others in place of those that it is made of. */
function mapParts(expression: Expression, map: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'name':
    case 'literal':
    case 'pattern':
      return expression;
    case 'array':
      return { ...expression, items: expression.items.map(map) };
    case 'object':
      return { ...expression, properties: expression.properties.map(([key, part]) => [key, map(part)] as const) };
    case 'property':
      return { ...expression, object: map(expression.object) };
    case 'element':
      return { ...expression, object: map(expression.object), index: map(expression.index) };
    case 'call':
      return { ...expression, callee: map(expression.callee), arguments: expression.arguments.map(map) };
    case 'new':
      return { ...expression, arguments: expression.arguments.map(map) };
    case 'pure':
      return { ...expression, call: map(expression.call) };
    case 'arrow':
      return { ...expression, body: map(expression.body) };
    default:
      return mapOperands(expression, map);
  }
}

function mapOperands(operation: Operation, map: (part: Expression) => Expression): Expression {
  switch (operation.kind) {
    case 'not':
    case 'typeof':
    case 'cast':
      return { ...operation, operand: map(operation.operand) };
    case 'comparison':
      return { ...operation, left: map(operation.left), right: map(operation.right) };
    case 'conditional':
      return conditional(map(operation.test), map(operation.consequent), map(operation.alternate));
    case 'choice': {
      const rows = operation.rows.map(({ test, value }) => ({ test: map(test), value: map(value) }));
      return { ...operation, rows, otherwise: map(operation.otherwise) };
    }
    case 'assignment':
      return { ...operation, target: map(operation.target), value: map(operation.value) };
    default:
      return { ...operation, operands: operation.operands.map(map) };
  }
}
