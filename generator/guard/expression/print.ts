import { literalText, memberAccess, propertyKey } from '../../text/encode.ts';
import type { ArrowParameter, Expression, Language, ObjectLiteral, Operation } from './tree.ts';
import { printType } from './types.ts';

/** Prints an expression. One with an object of several lines has line ends in it, and lines that stand further in. */
export function printExpression(expression: Expression, language: Language): string {
  switch (expression.kind) {
    case 'name':
      return expression.name;
    case 'literal':
      return expression.value === undefined ? 'undefined' : literalText(expression.value);
    case 'pattern':
      return `/${expression.source}/${expression.flags}`;
    case 'array':
      return `[${printList(expression.items, language)}]`;
    case 'object':
      return printObject(expression, language);
    case 'property':
      return memberAccess(printWithin(expression.object, LEVELS.property, language), expression.name);
    case 'element':
      return `${printWithin(expression.object, LEVELS.property, language)}[${printExpression(expression.index, language)}]`;
    case 'call':
      return `${printWithin(expression.callee, LEVELS.property, language)}(${printList(expression.arguments, language)})`;
    case 'new': {
      const { types } = expression;
      const printed = language === 'JavaScript' || types.length === 0 ? '' : `<${types.map(printType).join(', ')}>`;
      return `new ${expression.callee.name}${printed}(${printList(expression.arguments, language)})`;
    }
    case 'pure':
      return `/* @__PURE__ */ ${printWithin(expression.call, LEVELS.property, language)}`;
    case 'arrow': {
      const parameters = expression.parameters.map((one) => printParameter(one, language)).join(', ');
      return `(${parameters}) => ${printBody(expression.body, language)}`;
    }
    case 'cast':
      if (language === 'JavaScript') return printExpression(expression.operand, language);
      return `${printWithin(expression.operand, LEVELS.comparison, language)} as ${printType(expression.type)}`;
    default:
      return printOperation(expression, (part, least) => printWithin(part, least, language));
  }
}

function printOperation(operation: Exclude<Operation, { kind: 'cast' }>, print: PrintPart): string {
  switch (operation.kind) {
    case 'not':
      return `!${print(operation.operand, LEVELS.not)}`;
    case 'typeof':
      return `typeof ${print(operation.operand, LEVELS.not)}`;
    case 'comparison': {
      const { left, operator, right } = operation;
      return `${print(left, LEVELS.comparison + 1)} ${operator} ${print(right, LEVELS.comparison + 1)}`;
    }
    case 'arithmetic':
      return printArithmetic(operation, print);
    case 'conditional': {
      const branches = `${print(operation.consequent, LEVELS.arrow)} : ${print(operation.alternate, LEVELS.arrow)}`;
      return `${print(operation.test, LEVELS.or)} ? ${branches}`;
    }
    case 'choice': {
      const rows = operation.rows.map(({ test, value }) => `${print(test, LEVELS.or)} ? ${print(value, LEVELS.arrow)} : `);
      return `${rows.join('')}${print(operation.otherwise, LEVELS.arrow)}`;
    }
    case 'assignment':
      return `${print(operation.target, LEVELS.property)} = ${print(operation.value, LEVELS.arrow)}`;
    default:
      // Whoever reads two different operators side by side need not know which of them binds tighter.
      return operation.operands.map((part) => print(part, LEVELS.and + 1)).join(OPERATORS[operation.kind]);
  }
}

function printList(parts: readonly Expression[], language: Language): string {
  return parts.map((part) => printWithin(part, LEVELS.arrow, language)).join(', ');
}

/** Prints a part of an expression, in parentheses if it binds less tightly than its place asks for. */
type PrintPart = (part: Expression, least: number) => string;

/** Prints a parameter, in TypeScript with its type. */
export function printParameter(parameter: ArrowParameter, language: Language): string {
  if ('items' in parameter) return `[${parameter.items.join(', ')}]`;
  const { type, isOptional } = parameter;
  const name = `${parameter.isRest === true ? '...' : ''}${parameter.name}`;
  if (language === 'JavaScript' || type === undefined) return name;
  return `${name}${isOptional === true ? '?' : ''}: ${printType(type)}`;
}

/** How tightly a kind of expression binds. */
const LEVELS: Readonly<Record<Expression['kind'], number>> = {
  conditional: 0,
  choice: 0,
  cast: 0,
  assignment: 0,
  arrow: 1,
  coalesce: 2,
  or: 3,
  and: 4,
  comparison: 5,
  arithmetic: 6,
  not: 7,
  typeof: 7,
  property: 8,
  element: 8,
  call: 8,
  new: 8,
  pure: 8,
  name: 9,
  literal: 9,
  pattern: 9,
  array: 9,
  object: 9,
};

const OPERATORS = { and: ' && ', or: ' || ', coalesce: ' ?? ' } as const;

function withoutCast(expression: Expression): Expression {
  return expression.kind === 'cast' ? withoutCast(expression.operand) : expression;
}

function printWithin(expression: Expression, least: number, language: Language): string {
  const kept = language === 'JavaScript' ? withoutCast(expression) : expression;
  const isNegative = kept.kind === 'literal' && typeof kept.value === 'number' && kept.value < 0;
  const level = isNegative ? LEVELS.not : LEVELS[kept.kind];
  const text = printExpression(kept, language);
  return level < least ? `(${text})` : text;
}

/** A product within a sum stands as it is; within anything else, and for `&`, operations are in parentheses. */
function printArithmetic({ operator, operands }: Extract<Expression, { kind: 'arithmetic' }>, print: PrintPart): string {
  const isProduct = (part: Expression): boolean => part.kind === 'arithmetic' && part.operator === '*';
  const isSum = operator === '+' || operator === '-';
  return operands
    .map((part) => print(part, isSum && isProduct(part) ? LEVELS.arithmetic : LEVELS.arithmetic + 1))
    .join(` ${operator} `);
}

/** What an arrow function gives: a table of choices stands as it is, an object would be taken for a block. */
function printBody(body: Expression, language: Language): string {
  if (body.kind === 'object') return `(${printExpression(body, language)})`;
  return printWithin(body, body.kind === 'choice' ? 0 : LEVELS.arrow, language);
}

function printObject({ properties, layout }: ObjectLiteral, language: Language): string {
  const texts = properties.map(([name, value]) => {
    if (value.kind === 'name' && value.name === name && name !== '__proto__') return name;
    return `${propertyKey(name)}: ${printWithin(value, LEVELS.arrow, language)}`;
  });
  if (layout === 'lines') return `{\n${texts.map((text) => `  ${text},\n`).join('')}}`;
  return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`;
}
