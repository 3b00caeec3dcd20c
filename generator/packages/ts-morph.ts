import { requirePackage } from './require-package.ts';

export type { LiteralTypeNode, Node as AnyNode, SourceFile, TypeNode, ts as TypeScript } from 'ts-morph';

/** ts-morph, with the TypeScript that it brings: half a second to load, so only what prints or edits code asks for it. */
export const { Node, Project, ts } = requirePackage('ts-morph') as typeof import('ts-morph');
