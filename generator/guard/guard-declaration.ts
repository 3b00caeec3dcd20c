import type { Variant } from './compile/step.ts';
import type { PrintedDeclaration } from './statement/printed.ts';

/** A function or constant that guards are made of. */
export interface GuardDeclaration {
  readonly role: 'guard' | 'check' | 'explain' | 'copy' | 'predicate' | 'constant';
  /** The definition that it is for, and the variant; nothing for what is beside a function. */
  readonly definition: string | undefined;
  readonly variant: Variant;
  readonly printed: PrintedDeclaration;
}
