/*
 * What a guard does, step by step, before it is printed: once as a guard that ends at the first problem, once as a list
 * of all problems.
 */

import type { IssueCode } from '../../../templates/guards/issues.ts';
import type { Expression } from '../expression/tree.ts';

/** One thing to do with a value. */
export type Step =
  | FailStep
  /** Gives a name to something that is read once. */
  | { readonly kind: 'bind'; readonly name: string; readonly value: Expression; readonly steps: readonly Step[] }
  | { readonly kind: 'if'; readonly test: Expression; readonly then: readonly Step[]; readonly otherwise: readonly Step[] }
  /** Takes the steps for each name of an object's properties, or for each index of a list. */
  | { readonly kind: 'for-in'; readonly name: string; readonly object: Expression; readonly steps: readonly Step[] }
  | {
      readonly kind: 'for-index';
      readonly name: string;
      readonly start: number;
      readonly list: Expression;
      readonly steps: readonly Step[];
    }
  | { readonly kind: 'switch'; readonly on: Expression; readonly cases: readonly Case[]; readonly otherwise: readonly Step[] }
  /** Hands the value on to the function of a definition. */
  | {
      readonly kind: 'call';
      readonly definition: string;
      readonly variant: Variant;
      readonly value: Expression;
      readonly at: ValuePath;
      /** The call of its guard. */
      readonly test: Expression;
    };

/** Ends a guard when `when` is true. What follows only makes sense when it is false. */
export interface FailStep {
  readonly kind: 'fail';
  readonly when: Expression;
  /** What is asked instead where problems are listed, and where what follows a problem would not be reported. */
  readonly whenListed?: Expression;
  readonly report: Report;
  readonly steps: readonly Step[];
  /** Whether the steps fail as well where this one does, so that a guard needs only them. */
  readonly isImplied: boolean;
}

/** The steps for the values of a discriminating member. */
interface Case {
  readonly labels: readonly Expression[];
  readonly steps: readonly Step[];
}

/** What is said of a problem. */
export interface Report {
  readonly code: IssueCode;
  /** What is expected there, in words. */
  readonly expected: string;
  readonly value: Expression;
  readonly at: ValuePath;
}

/** The way from the value that a function is given to a value within: names and indices. */
export type ValuePath = readonly Expression[];

/** Which members a guard lets through: all, the documented ones, or all here and the documented ones further in. */
export type Variant = 'plain' | 'strict' | 'part';

/** Fails with a report when `when` is true, else goes on with `steps`. */
export function fail(when: Expression, report: Report, steps: readonly Step[] = [], isImplied = false): FailStep {
  return { kind: 'fail', when, report, steps, isImplied };
}

/** Takes the steps where a test holds; none for no steps. */
export function when(test: Expression, then: readonly Step[], otherwise: readonly Step[] = []): readonly Step[] {
  return then.length + otherwise.length === 0 ? [] : [{ kind: 'if', test, then, otherwise }];
}
