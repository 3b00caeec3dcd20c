import { type DiagnosticCode, diagnostic } from '../catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { EVIDENCE } from './evidence.ts';
import { EXAMPLE } from './example.ts';
import type { CodeExplanation } from './explanation.ts';
import { OUTPUT } from './output.ts';
import { PAGE } from './page.ts';
import { SCHEMA } from './schema.ts';
import { SPECIFICATION } from './specification.ts';
import { USAGE } from './usage.ts';

/** The explanation of every code. A code without one does not compile. */
const EXPLANATIONS: { readonly [Code in DiagnosticCode]: CodeExplanation<unknown> } = {
  ...USAGE,
  ...SCHEMA,
  ...SPECIFICATION,
  ...PAGE,
  ...EXAMPLE,
  ...EVIDENCE,
  ...OUTPUT,
};

/** All that there is to know of a code. */
export interface ExplainedCode {
  readonly code: DiagnosticCode;
  readonly means: string;
  /** The lines that the example is about. */
  readonly shows: readonly string[];
  /** The example, with its message and its fix. */
  readonly example: Diagnostic;
}

/** What a code means, with an example. */
export function explainCode(code: DiagnosticCode): ExplainedCode {
  const { means, shows = [], example } = EXPLANATIONS[code];
  // The explanations of each stage are checked against the parameters of their codes.
  return { code, means, shows, example: diagnostic(code, example as never) };
}
