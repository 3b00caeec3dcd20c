import { type DiagnosticCode, diagnostic, type ParametersOf } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Something that is wrong in a schema. Its place is given as a pointer, as a schema may come from memory. */
export interface SchemaFinding {
  /** The name of the document. */
  readonly document: string;
  /** A JSON pointer to the schema or the keyword: `/properties/user/minLength`. */
  readonly pointer: string;
  readonly diagnostic: Diagnostic;
}

/** Where a subschema stands. */
export interface SchemaPlace {
  readonly document: string;
  readonly pointer: string;
}

/** Makes a finding about a schema or, where a keyword is named, about that keyword of it. */
export function finding<C extends DiagnosticCode>(
  { document, pointer }: SchemaPlace,
  keyword: string | undefined,
  code: C,
  parameters: ParametersOf<C>,
): SchemaFinding {
  return {
    document,
    pointer: keyword === undefined ? pointer : pointerTo(pointer, keyword),
    diagnostic: diagnostic(code, parameters),
  };
}

/** A pointer with further steps behind it, which are escaped as RFC 6901 says. */
export function pointerTo(pointer: string, ...steps: readonly (string | number)[]): string {
  return pointer + steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
