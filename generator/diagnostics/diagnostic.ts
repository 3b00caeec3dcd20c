import type { Place } from '../text/source.ts';

/**
 * An error stops the run, and nothing is written. A warning is about something that is wrong in a page, a guess about
 * something that the page leaves open and was decided by a rule, a note about something that stays open.
 */
export type Severity = 'error' | 'warning' | 'guess' | 'note';

/** One thing that is wrong, where, and how to mend it. */
export interface Diagnostic {
  /** Stable, `stage/what-is-wrong`; `catalog.ts` lists all. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly place?: Place;
  /** Other places that belong to it, each with a word on what is there. */
  readonly related: readonly { readonly label: string; readonly place: Place }[];
}

/** Whether it stops the run. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** What a stage gives: its result, and what it found on the way. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A failure that the user can mend. Thrown only at the edge (command line, config, disk), printed without a stack. */
export class UserError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: number;

  constructor(diagnostics: readonly Diagnostic[], exitCode: number) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join('\n'));
    this.diagnostics = diagnostics;
    this.exitCode = exitCode;
  }
}
