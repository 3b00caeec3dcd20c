import { type PrintedDeclaration, printed } from '../../guard/statement/print.ts';
import type { Declaration } from '../../guard/statement/tree.ts';
import { docComment } from '../code/layout.ts';

/** A declaration as it stands in the module of guards. */
export interface ModulePart {
  readonly comment?: string;
  readonly isExported: boolean;
  readonly printed: PrintedDeclaration;
}

/** A declaration for whoever uses the module. */
export function exported(comment: string, declaration: Declaration): ModulePart {
  return { comment, isExported: true, printed: printed(declaration, 'TypeScript') };
}

/** A declaration that the module alone uses. */
export function internal(declaration: Declaration, comment?: string): ModulePart {
  return { ...(comment === undefined ? {} : { comment }), isExported: false, printed: printed(declaration, 'TypeScript') };
}

/** The code of a declaration with its comment. */
export function codeOf({ comment, isExported, printed: { code } }: ModulePart): string {
  return `${docComment(comment === undefined ? [] : [comment])}${isExported ? 'export ' : ''}${code}`;
}
