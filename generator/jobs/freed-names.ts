import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { freeNames } from '../plan/names/freed-names.ts';
import { closestMatch } from '../text/closest-match.ts';
import type { NamedJob } from './find-jobs.ts';

/**
 * Jobs in which the names of some things are chosen anew. Raises a `UserError` for what has a name in none of them: what is
 * new gets one anyway.
 */
export function withFreedNames(jobs: readonly NamedJob[], asked: readonly string[]): readonly NamedJob[] {
  if (asked.length === 0) return jobs;
  const freed = jobs.map((job) => ({ job, ...freeNames(job.names, asked) }));
  const missing = asked.filter((text) => freed.every(({ unmatched }) => unmatched.includes(text)));
  if (missing.length > 0) {
    const known = jobs.flatMap(({ names: { events, models } }) => [...Object.values(events), ...Object.values(models)]);
    throw new UserError(
      missing.map((name) => diagnostic('usage/nothing-to-rename', { name, near: closestMatch(name, known), known })),
      2,
    );
  }
  return freed.map(({ job, given }) => ({ ...job, names: given }));
}
