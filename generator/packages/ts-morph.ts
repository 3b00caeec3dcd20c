import { requirePackage } from './require-package.ts';

export type { LiteralTypeNode, Node, SourceFile, TypeNode, ts } from 'ts-morph';

/** Reads TypeScript: `ts` is the compiler itself, the rest an easier view of it. */
export const morph = requirePackage('ts-morph') as typeof import('ts-morph');
