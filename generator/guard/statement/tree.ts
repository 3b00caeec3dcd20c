import { FALSE, isLiteral } from '../expression/build.ts';
import type { Expression, Parameter } from '../expression/tree.ts';
import type { TypeNode } from '../expression/types.ts';

/** A statement of generated code, before it is printed. */
export type Statement =
  | { readonly kind: 'return'; readonly value: Expression | undefined }
  /** A constant, or several that are taken out of a list. */
  | { readonly kind: 'const'; readonly name: string | readonly string[]; readonly type?: TypeNode; readonly value: Expression }
  | { readonly kind: 'let'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | If
  | { readonly kind: 'block'; readonly statements: readonly Statement[] }
  /** Goes through the names of an object's properties. */
  | {
      readonly kind: 'for-in';
      readonly name: string;
      readonly object: Expression;
      readonly body: readonly Statement[];
    }
  /** Goes through the indices of a list. */
  | {
      readonly kind: 'for-index';
      readonly name: string;
      readonly start: number;
      readonly list: Expression;
      readonly body: readonly Statement[];
    }
  | Switch
  | { readonly kind: 'break' }
  | { readonly kind: 'throw'; readonly value: Expression }
  | { readonly kind: 'try'; readonly body: readonly Statement[]; readonly handler: readonly Statement[] }
  | { readonly kind: 'comment'; readonly text: string };

/** A condition; its branches stand on the line of the condition, unless they are blocks. */
export interface If {
  readonly kind: 'if';
  readonly test: Expression;
  readonly then: Statement;
  readonly otherwise: Statement | undefined;
}

/** A choice by a value. */
export interface Switch {
  readonly kind: 'switch';
  readonly on: Expression;
  readonly cases: readonly SwitchCase[];
  /** What is done in all other cases, if anything. */
  readonly otherwise: readonly Statement[] | undefined;
}

/** What is done for one of some values. */
interface SwitchCase {
  readonly labels: readonly Expression[];
  readonly body: readonly Statement[];
}

/** Something that stands on its own in a generated module. */
export type Declaration = FunctionDeclaration | ConstantDeclaration | TypeDeclaration;

/** A function. */
export interface FunctionDeclaration {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: TypeNode;
  readonly body: readonly Statement[];
}

/** A constant. */
export interface ConstantDeclaration {
  readonly kind: 'constant';
  readonly name: string;
  readonly type?: TypeNode;
  readonly value: Expression;
}

/** A type. */
interface TypeDeclaration {
  readonly kind: 'type alias';
  readonly name: string;
  readonly type: TypeNode;
}

/** Ends a function with a value. */
export function returns(value: Expression | undefined): Statement {
  return { kind: 'return', value };
}

/** Whether a statement is `return false`. */
export function isReturnFalse(statement: Statement | undefined): boolean {
  return statement?.kind === 'return' && statement.value !== undefined && isLiteral(statement.value, false);
}

/** `return false`. */
export const RETURN_FALSE: Statement = returns(FALSE);

/** An expression for what it does. */
export function does(expression: Expression): Statement {
  return { kind: 'expression', expression };
}

/** A condition whose branches are statements of their own. */
export function ifThen(test: Expression, then: Statement, otherwise?: Statement): If {
  return { kind: 'if', test, then, otherwise };
}

/** Several statements in place of one. */
export function block(statements: readonly Statement[]): Statement {
  return { kind: 'block', statements };
}
