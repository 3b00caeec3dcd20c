import { requirePackage } from './require-package.ts';

export type { Node as AnyNode, SourceFile, ts as TypeScript } from 'ts-morph';

/**
 * ts-morph, with all of the TypeScript that it brings: half a second to load. Templates are taken apart with it when the
 * package is built, and files of the user's are edited with it; what is generated is read with its parser alone.
 */
export const { Node, Project, ts } = requirePackage('ts-morph') as typeof import('ts-morph');
