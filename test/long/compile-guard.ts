import { compileGuard } from '../../dist/index.js';

/** A guard as these tests see it; all of them get it here, so that another compiler is put to the same test by one line. */
export type Guard = ReturnType<typeof compileGuard>;

/** Why a schema was not compiled. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly pointer: string;
}

/** What became of a schema: a guard, or the reasons why there is none. */
export type Compiled = { readonly guard: Guard } | { readonly refusals: readonly Refusal[] };

/** Compiles a schema. An error without findings is a fault of the compiler, and is thrown on. */
export function compiled(schema: unknown, options: { readonly formats?: 'all' } = {}): Compiled {
  try {
    return { guard: compileGuard(schema, options) };
  } catch (error) {
    const refusals = refusalsOf(error);
    if (refusals.length === 0) throw error;
    return { refusals };
  }
}

function refusalsOf(error: unknown): readonly Refusal[] {
  if (!(error instanceof Error && 'findings' in error && Array.isArray(error.findings))) return [];
  return error.findings.map(({ code, message, pointer }) => ({ code, message, pointer }));
}
