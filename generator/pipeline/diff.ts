import { compareSides } from '../changes/compare-sides.ts';
import type { ChangeFinding } from '../changes/finding.ts';
import { sideOfPlan } from '../changes/from-plan.ts';
import type { Side } from '../changes/side.ts';
import { jobOptions } from '../config/job-options.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { JobInput } from '../model/job.ts';
import { type GivenNames, NO_NAMES } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import type { OptionValues } from '../options/values.ts';
import { analyze } from '../pipeline.ts';
import type { SourceFile } from '../text/source.ts';

/** What is compared, and where it comes from. */
export interface DiffSide {
  readonly side: Side;
  /** What the pages give, if they are pages. */
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The differences between two sets of pages or schemas. */
export interface Difference {
  /** The worst first. */
  readonly findings: readonly ChangeFinding[];
  readonly old: DiffSide;
  readonly now: DiffSide;
}

/** A set of pages as a side to compare. */
export function sideOfPages(input: JobInput): DiffSide {
  const { value, diagnostics } = analyze(input);
  return { side: sideOfPlan(value.plan), plan: value.plan, diagnostics };
}

/** Compares two sides. Touches no disk, clock, environment or network, like all that it calls. */
export function differenceOf(old: DiffSide, now: DiffSide): Difference {
  return { findings: compareSides(old.side, now.side), old, now };
}

/**
 * The names that the new one of two sides has as far as it can: those of the old one, as who generates from one after the other
 * keeps them. `before` are names that are known otherwise.
 */
export function namesAfter({ plan }: DiffSide, before: GivenNames = NO_NAMES): GivenNames {
  const { events, models } = plan?.names.given ?? NO_NAMES;
  return { events: { ...events, ...before.events }, models: { ...models, ...before.models } };
}

/** The differences between two sets of pages, and what is wrong in these. */
export function diffPages(
  old: readonly SourceFile[],
  now: readonly SourceFile[],
  given: OptionValues<'dialect' | 'presence' | 'nullability' | 'specifications'> = {},
): { readonly difference: Difference; readonly diagnostics: readonly Diagnostic[] } {
  const options = jobOptions(given);
  const before = sideOfPages({ pages: old, options });
  const after = sideOfPages({ pages: now, options, names: namesAfter(before) });
  return { difference: differenceOf(before, after), diagnostics: [...before.diagnostics, ...after.diagnostics] };
}
