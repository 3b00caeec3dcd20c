/** Groups of the suite that may be refused, what the refusal has to say, and why. */
export interface AllowedRefusal {
  readonly code: string;
  /** The last word of the place that the refusal has to point to. */
  readonly keyword: string;
  readonly groups: readonly string[];
  readonly because: string;
}

/** What may be refused, by file. A refusal that is not listed fails, and so does a line that is not needed any more. */
export const allowedRefusals: Readonly<Record<string, readonly AllowedRefusal[]>> = {};

/** Verdicts of the optional files that differ from the suite on purpose: `group › test`, by file. */
export const expectedDifferences: Readonly<Record<string, readonly string[]>> = {};
