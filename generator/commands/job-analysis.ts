import { type Diagnostic, isError, UserError } from '../diagnostics/diagnostic.ts';
import { jobInput, type NamedJob } from '../jobs/find-jobs.ts';
import { type Analysis, analyze } from '../pipeline.ts';

/** What is known of the pages of a job, and all that was found in them, also before they were read. */
export interface JobAnalysis {
  readonly analysis: Analysis;
  readonly found: readonly Diagnostic[];
}

/** Reads the pages of a job. */
export function analyzeJob(job: NamedJob): JobAnalysis {
  const { value, diagnostics } = analyze(jobInput(job));
  return { analysis: value, found: [...job.findings, ...diagnostics] };
}

/** What is known of the pages of a job. Raises a `UserError` if there are errors in them. */
export function analysisOf(job: NamedJob): Analysis {
  const { analysis, found } = analyzeJob(job);
  assertNoErrors(found);
  return analysis;
}

/** Raises a `UserError` if there are errors in pages: what is asked for may be in what could not be read. */
export function assertNoErrors(found: readonly Diagnostic[]): void {
  const errors = found.filter(isError);
  if (errors.length > 0) throw new UserError(errors);
}
