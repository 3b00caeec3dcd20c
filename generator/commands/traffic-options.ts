import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import type { ByteRange } from '../io/sources/payloads.ts';
import type { NamedJob } from '../jobs/find-jobs.ts';
import type { TrafficTask } from '../traffic/observe-traffic.ts';
import { analysisOf } from './job-analysis.ts';

/** The bytes that `--bytes` names: `0-1000000`, or `1000000-` for all others. Raises a `UserError` if those are none, or of no file. */
export function rangeGiven(given: string | undefined, files: readonly string[]): ByteRange | undefined {
  if (given === undefined) return undefined;
  const [, from, to] = /^(\d{1,15})-(\d{1,15})?$/.exec(given) ?? [];
  const isOneFile = files.length === 1 && files[0] !== '-';
  if (from === undefined || !isOneFile || (to !== undefined && Number(to) <= Number(from)))
    throw new UserError([diagnostic('usage/wrong-bytes', { given, isOneFile })]);
  return { from: Number(from), to: to === undefined ? undefined : Number(to) };
}

/** The catalogs of jobs, which payloads are compared with. Raises a `UserError` if there are errors in their pages. */
export function trafficCatalogs(jobs: readonly NamedJob[]): TrafficTask['catalogs'] {
  return jobs.map((job) => ({ name: job.name, plan: analysisOf(job).plan, guards: job.options.guards }));
}
