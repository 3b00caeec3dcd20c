import { type Diagnostic, isError, UserError } from '../diagnostics/diagnostic.ts';

/** Raises a `UserError` if there are errors in pages: what is asked for may be in what could not be read. */
export function assertNoErrors(found: readonly Diagnostic[]): void {
  const errors = found.filter(isError);
  if (errors.length > 0) throw new UserError(errors);
}
