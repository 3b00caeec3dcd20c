import type { Issue } from './issues.ts';
import type { ParseResult } from './results.ts';

/**
 * A schema in the sense of Standard Schema 1 and Standard JSON Schema 1 (standardschema.dev), which many libraries
 * accept.
 */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'holotype';
    readonly validate: (value: unknown) => { readonly value: T } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: T; readonly output: T };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** A Standard Schema around a parser; `jsonSchema` is a JSON Schema as text. */
export function standardSchema<T>(parse: (value: unknown) => ParseResult<T>, jsonSchema: string): StandardSchema<T> {
  const validate = (value: unknown): { readonly value: T } | { readonly issues: readonly Issue[] } => {
    const result = parse(value);
    return result.ok === true ? { value: result.value } : { issues: result.issues };
  };
  const convert = ({ target }: { readonly target: string }): Record<string, unknown> => {
    if (target !== 'draft-2020-12') throw new TypeError(`there is a JSON Schema of draft 2020-12 only, none of ${target}`);
    return JSON.parse(jsonSchema) as Record<string, unknown>;
  };
  return { '~standard': { version: 1, vendor: 'holotype', validate, jsonSchema: { input: convert, output: convert } } };
}
