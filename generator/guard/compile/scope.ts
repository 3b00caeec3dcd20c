import type { JsonSchema, SchemaType } from '../../model/schema.ts';
import { asciiOnly, camelCase } from '../../text/case.ts';
import { FreeNames } from '../../text/free-names.ts';
import { literal, local, sum } from '../expression/build.ts';
import type { Expression, Name } from '../expression/tree.ts';
import type { Definitions } from './kinds.ts';
import type { Step, ValuePath, Variant } from './step.ts';

/** What the compilation of one function knows of its surroundings. */
export interface Scope {
  /** How schemas inside of the one at hand are compiled. */
  readonly compile: CompileSchema;
  readonly definitions: Definitions;
  readonly variant: Variant;
  /** The formats that are asserted. */
  readonly formats: ReadonlySet<string>;
  /** The function's own names. */
  readonly locals: LocalNames;
  /** What the function needs beside itself. */
  readonly needs: Needs;
  /** The type whose guard this is: functions and constants beside it are named after it. */
  readonly owner: string;
  /** The types that are interfaces with all members of their schemas. */
  readonly interfaces: ReadonlySet<string>;
  /** How functions of other definitions are called. */
  readonly callees: Callees;
  /** How deep the function's value is nested, where its definition leads back to itself. */
  readonly depth: Expression | undefined;
}

/** What there is to know of the functions of definitions before they are called. */
interface Callees {
  readonly nameOf: (definition: string, variant: Variant) => string;
  readonly isCircular: (definition: string) => boolean;
}

/** A value to check: an expression for it, where it is, and its kind if that is known already. */
export interface Subject {
  readonly value: Expression;
  readonly at: ValuePath;
  readonly known?: SchemaType;
}

/** The value that a function is given. */
export const VALUE: Name = local('value');

/** What to do to find out whether a value is valid under a schema. */
type CompileSchema = (schema: JsonSchema, subject: Subject, scope: Scope) => readonly Step[];

/** What is printed beside a function because of it. */
export interface Needs {
  /** The name of a function that says whether a value is of a schema; `hint` says what it is for. */
  readonly predicate: (schema: JsonSchema, owner: string, hint: string, variant: Variant) => string;
  /** The name of a constant with a value. */
  readonly constant: (value: Expression, owner: string, hint: string) => string;
}

/** How deep a value is nested that is some levels further in; where nobody counts, counting begins. */
export function depthAt({ depth = OUTERMOST }: Pick<Scope, 'depth'>, { length }: ValuePath): Expression {
  return depth === OUTERMOST || length === 0 ? depth : sum([depth, literal(length)]);
}

/** How deep the value is nested that a guard is given by its caller. */
export const OUTERMOST: Expression = literal(0);

/** The scope for values inside of the one at hand. */
export function forChild(scope: Scope): Scope {
  return scope.variant === 'part' ? { ...scope, variant: 'strict' } : scope;
}

/** The scope for a schema that speaks of the same value, whose members are closed elsewhere. */
export function forInPlace(scope: Scope): Scope {
  return scope.variant === 'strict' ? { ...scope, variant: 'part' } : scope;
}

/** The scope for a schema that is only asked a question: what is documented is no part of it. */
export function forTest(scope: Scope): Scope {
  return { ...scope, variant: 'plain' };
}

/** Names for local constants; one that is taken or reserved gets a number. */
export class LocalNames {
  readonly #taken = new Set(['value', 'depth', 'path', 'found']);
  readonly #numbered = new FreeNames();

  fresh(wanted: string): string {
    const base = camelCase(asciiOnly(wanted)).replace(/^(?=[0-9])/, 'n') || 'member';
    const free = RESERVED.has(base) ? `${base}Member` : base;
    const name = this.#taken.has(free)
      ? this.#numbered.find(base, (other) => RESERVED.has(other) || this.#taken.has(other))
      : free;
    this.#taken.add(name);
    return name;
  }
}

const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof undefined var void while with yield
  Array Object Number Set Map Symbol copy`.split(/\s+/),
);
