import type { Expression } from '../expression/tree.ts';
import { type TypeNode, visitTypeNames } from '../expression/types.ts';
import { countUses, type Mention, visitNames } from '../expression/walk.ts';
import type { Declaration, Statement, Switch } from './tree.ts';

/** The names from elsewhere that a declaration mentions, each once, in the order in which they are printed. */
export function mentionsOf(declaration: Declaration): readonly Mention[] {
  const mentions = new Map<string, Mention>();
  const visit = (mention: Mention): void => {
    if (mention.from === 'local' || mention.from === 'built-in') return;
    const sameName = mentions.get(mention.name);
    if (sameName === undefined) mentions.set(mention.name, mention);
    else if (sameName.from !== mention.from) mentions.set(`${mention.from} ${mention.name}`, mention);
  };
  const visitType = (type: TypeNode | undefined): void => {
    if (type !== undefined) visitTypeNames(type, visit);
  };
  if (declaration.kind === 'type alias') visitType(declaration.type);
  else if (declaration.kind === 'constant') {
    visitType(declaration.type);
    visitNames(declaration.value, visit);
  } else {
    for (const { type } of declaration.parameters) visitType(type);
    visitType(declaration.result);
    const visitors = { expression: (part: Expression) => visitNames(part, visit), type: visitType };
    for (const statement of declaration.body) visitStatement(statement, visitors);
  }
  return [...mentions.values()];
}

/** How often statements use a local name; counted up to `enough`. */
export function countUsesIn(statements: readonly Statement[], name: string, enough: number): number {
  let count = 0;
  const expression = (part: Expression): void => {
    if (count < enough) count += countUses(part, name, enough - count);
  };
  for (const statement of statements) {
    if (count >= enough) return count;
    visitStatement(statement, { expression, type: () => undefined });
  }
  return count;
}

interface Visitors {
  readonly expression: (expression: Expression) => void;
  readonly type: (type: TypeNode | undefined) => void;
}

/** Goes over the expressions and types of a statement and of those in it, in the order in which they are printed. */
function visitStatement(statement: Statement, visitors: Visitors): void {
  switch (statement.kind) {
    case 'return':
      if (statement.value !== undefined) visitors.expression(statement.value);
      return;
    case 'const':
      visitors.type(statement.type);
      visitors.expression(statement.value);
      return;
    case 'let':
    case 'throw':
      visitors.expression(statement.value);
      return;
    case 'expression':
      visitors.expression(statement.expression);
      return;
    case 'if':
      visitors.expression(statement.test);
      visitStatement(statement.then, visitors);
      if (statement.otherwise !== undefined) visitStatement(statement.otherwise, visitors);
      return;
    case 'block':
      visitAll(statement.statements, visitors);
      return;
    case 'for-in':
    case 'for-index':
      visitors.expression(statement.kind === 'for-in' ? statement.object : statement.list);
      visitAll(statement.body, visitors);
      return;
    case 'switch':
      visitSwitch(statement, visitors);
      return;
    case 'try':
      visitAll(statement.body, visitors);
      visitAll(statement.handler, visitors);
  }
}

function visitSwitch({ on, cases, otherwise = [] }: Switch, visitors: Visitors): void {
  visitors.expression(on);
  for (const { labels, body } of cases) {
    labels.forEach(visitors.expression);
    visitAll(body, visitors);
  }
  visitAll(otherwise, visitors);
}

function visitAll(statements: readonly Statement[], visitors: Visitors): void {
  for (const statement of statements) visitStatement(statement, visitors);
}
