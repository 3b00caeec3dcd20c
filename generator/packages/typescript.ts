import { requirePackage } from './require-package.ts';
import type { TypeScript } from './ts-morph.ts';
import type { PARSER_PARTS } from './typescript-parts.ts';

export type { TypeScript };

/** What there is of TypeScript: nothing that is not named. `skipTrivia` gives where a token starts; the types of TypeScript do not have it. */
type Parser = Pick<typeof TypeScript, Exclude<(typeof PARSER_PARTS)[number], 'skipTrivia'>> & {
  readonly skipTrivia: (text: string, offset: number) => number;
};

const FILE = import.meta.url.endsWith('.ts') ? '../../dist/typescript-parser.cjs' : './typescript-parser.cjs';

/**
 * The parser of TypeScript and what tells its nodes apart, as the build takes it out of the TypeScript of ts-morph: a tenth of
 * it. Nodes are plain data here. What only services of TypeScript give them, such as `getText()`, or `text` of an identifier, is
 * not there, though their types say so.
 */
export const ts: Parser = requirePackage(FILE);
