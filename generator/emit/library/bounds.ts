import { countSteps, differingSteps } from '../../guard/compile/keywords/arrays.ts';
import { numberSteps, stringSteps } from '../../guard/compile/keywords/scalars.ts';
import { VALUE } from '../../guard/compile/scope.ts';
import type { FailStep } from '../../guard/compile/step.ts';
import { negate } from '../../guard/expression/logic.ts';
import { printExpression } from '../../guard/expression/print.ts';
import type { Expression } from '../../guard/expression/tree.ts';
import { visitNames } from '../../guard/expression/walk.ts';
import type { Schema, SchemaType } from '../../model/schema.ts';
import { words } from '../../text/case.ts';
import { FreeNames } from '../../text/free-names.ts';

/** A test of what types cannot say, such as a bound. */
export interface Bound {
  /** A function of a value of the kind. */
  readonly test: string;
  readonly expected: string;
}

/** Prints bounds, lengths and patterns as tests, the same as guards make. */
export class BoundPrinter {
  /** The declarations of patterns. */
  readonly patterns: string[] = [];
  /** The functions of the run-time of guards that tests call. */
  readonly needed = new Set<string>();
  readonly #names = new FreeNames();
  readonly #taken = new Set<string>();

  /** The tests of a value of a kind. */
  of(kind: SchemaType, schema: Schema, owner: string): readonly Bound[] {
    return this.#steps(kind, schema, owner).map(({ when, report: { expected } }) => {
      const test = negate(when);
      visitNames(test, ({ name, from }) => {
        if (from === 'run-time') this.needed.add(name);
      });
      return { test: `(${VALUE.name}) => ${printExpression(test, 'TypeScript')}`, expected };
    });
  }

  #steps(kind: SchemaType, schema: Schema, owner: string): readonly FailStep[] {
    const subject = { value: VALUE, at: [] };
    const constant = (value: Expression): string => this.#declare(value, owner);
    switch (kind) {
      case 'string':
        return stringSteps(schema, subject, { formats: new Set(), owner, needs: { constant } });
      case 'integer':
      case 'number':
        return numberSteps(schema, subject);
      case 'array':
        return [...countSteps(schema, subject), ...differingSteps(schema, subject)];
      default:
        return [];
    }
  }

  #declare(value: Expression, owner: string): string {
    const wanted = [...words(owner), 'PATTERN'].join('_').toUpperCase();
    const name = this.#names.find(wanted, (other) => this.#taken.has(other));
    this.#taken.add(name);
    this.patterns.push(`const ${name} = ${printExpression(value, 'TypeScript')};`);
    return name;
  }
}
