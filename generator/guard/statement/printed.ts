import type { Language } from '../expression/tree.ts';
import type { Mention } from '../expression/walk.ts';
import { printDeclaration } from './print.ts';
import type { Declaration } from './tree.ts';
import { mentionsOf } from './walk.ts';

/** A declaration as code, with the names from elsewhere that it mentions. Its tree, which takes far more memory, is let go. */
export interface PrintedDeclaration {
  readonly name: string;
  /** Without what stands before it: a comment, and whether it is exported. */
  readonly code: string;
  readonly mentions: readonly Mention[];
}

/** Prints a declaration, and keeps what else there is to know of it. */
export function printed(declaration: Declaration, language: Language): PrintedDeclaration {
  return { name: declaration.name, code: printDeclaration(declaration, language), mentions: mentionsOf(declaration) };
}
