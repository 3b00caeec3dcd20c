import type { Place } from '../text/source.ts';

/**
 * An error stops the run, and nothing is written. A warning is about something that is wrong in a page, a guess about
 * something that the page leaves open and was decided by a rule, a note about something that stays open.
 */
export type Severity = 'error' | 'warning' | 'guess' | 'note';

/** How a run ends: fine; stale or failed; wrong command line or config; wrong pages or schemas; a bug in Holotype. */
export const EXIT = { fine: 0, failed: 1, wrongUse: 2, wrongInput: 3, bug: 70 } as const;

/** The exit code of a run. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One thing that is wrong, where, and how to mend it. */
export interface Diagnostic {
  /** Stable, `stage/what-is-wrong`; `catalog.ts` lists all. */
  readonly code: string;
  readonly severity: Severity;
  /** What a run ends with that this stops. */
  readonly exitCode: ExitCode;
  /** Whether it is found again by every run until it is mended; otherwise it is about what the last run wrote. */
  readonly lasting: boolean;
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

/** Of several exit codes the one to end with: a bug outweighs all, and what was asked for outweighs what was read. */
const BY_WEIGHT: readonly ExitCode[] = [EXIT.bug, EXIT.wrongUse, EXIT.wrongInput, EXIT.failed];

/** What a run ends with that found these: 0 if there is no error among them. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const codes = diagnostics.filter(isError).map(({ exitCode }) => exitCode);
  return BY_WEIGHT.find((code) => codes.includes(code)) ?? EXIT.fine;
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

  /** The exit code is that of the diagnostics, unless the command has one of its own for them. */
  constructor(diagnostics: readonly Diagnostic[], exitCode: number = exitCodeOf(diagnostics)) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join('\n'));
    this.diagnostics = diagnostics;
    this.exitCode = exitCode;
  }
}
