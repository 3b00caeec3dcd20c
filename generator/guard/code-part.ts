import type { Variant } from './compile/step.ts';

/** A function or constant, printed. */
export interface CodePart {
  readonly name: string;
  readonly kind: 'guard' | 'check' | 'explain' | 'copy' | 'predicate' | 'constant';
  /** The definition that it is for, and the variant; nothing for what is beside a function. */
  readonly definition: string | undefined;
  readonly variant: Variant;
  /** Parameters, result type and body, without `function` and name; of a constant, its value. */
  readonly code: string;
}
