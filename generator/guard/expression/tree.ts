import type { JsonValue } from '../../text/json/node.ts';
import type { TypeNode } from './types.ts';

/** An expression of generated code, before it is printed. */
export type Expression =
  | Name
  /** A value of JSON, or `undefined`. */
  | { readonly kind: 'literal'; readonly value: JsonValue | undefined }
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  | ObjectLiteral
  /** A property by its name: `user.id`, `user['first-name']`. */
  | { readonly kind: 'property'; readonly object: Expression; readonly name: string }
  /** What is at an index or under a name that is worked out: `list[index]`. */
  | { readonly kind: 'element'; readonly object: Expression; readonly index: Expression }
  | Call
  | {
      readonly kind: 'new';
      readonly callee: Name;
      readonly types: readonly TypeNode[];
      readonly arguments: readonly Expression[];
    }
  /** A call without effects, which bundlers may leave out where nothing uses the result. */
  | { readonly kind: 'pure'; readonly call: Expression }
  | { readonly kind: 'arrow'; readonly parameters: readonly ArrowParameter[]; readonly body: Expression }
  | Operation;

/** Operators and their operands. */
export type Operation =
  | { readonly kind: 'not' | 'typeof'; readonly operand: Expression }
  | Comparison
  | { readonly kind: 'arithmetic'; readonly operator: '+' | '-' | '*' | '&'; readonly operands: readonly Expression[] }
  | Joined
  | { readonly kind: 'conditional'; readonly test: Expression; readonly consequent: Expression; readonly alternate: Expression }
  /** The value of the first row whose test is true: a table of conditionals. */
  | { readonly kind: 'choice'; readonly rows: readonly Row[]; readonly otherwise: Expression }
  | { readonly kind: 'assignment'; readonly target: Expression; readonly value: Expression }
  /** An expression as something of a type; JavaScript has the expression alone. */
  | { readonly kind: 'cast'; readonly operand: Expression; readonly type: TypeNode };

/** What a name stands for: that tells what a piece of code needs beside itself. */
export interface Name {
  readonly kind: 'name';
  readonly name: string;
  readonly from: NameSource;
}

/**
 * `local`: a parameter or a constant of the function at hand. `built-in`: of JavaScript. `run-time`: declared in
 * `templates/guards`. `module`: declared in the generated module. `imported`: declared in a generated module beside it.
 */
type NameSource = 'local' | 'built-in' | 'run-time' | 'module' | 'imported';

/** An object with the properties in their order, all on one line or each on its own. */
export interface ObjectLiteral {
  readonly kind: 'object';
  readonly properties: readonly (readonly [name: string, value: Expression])[];
  readonly layout: 'line' | 'lines';
}

/** A call of a function or a method. */
export interface Call {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
}

/** A comparison; with an order only between numbers of which none is `NaN`, so that it has an opposite. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** How two values are compared. */
export type ComparisonOperator = '===' | '!==' | '<' | '>' | '<=' | '>=';

/** Two operands or more with `&&`, `||` or `??` between them. */
export interface Joined {
  readonly kind: 'and' | 'or' | 'coalesce';
  readonly operands: readonly Expression[];
}

/** A row of a choice. */
interface Row {
  readonly test: Expression;
  readonly value: Expression;
}

/** A parameter of a function. */
export interface Parameter {
  readonly name: string;
  readonly type?: TypeNode;
  readonly isOptional?: boolean;
  /** Whether it is a list of all arguments from here on. */
  readonly isRest?: boolean;
}

/** A parameter of an arrow function: by its name, or a list whose first items get names. */
export type ArrowParameter = Parameter | { readonly items: readonly string[]; readonly type?: undefined };

/** The language that a tree is printed in: JavaScript is the same without types. */
export type Language = 'TypeScript' | 'JavaScript';
