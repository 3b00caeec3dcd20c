import { counter, MOST_LEVELS, MOST_STEPS, TOO_DEEP, TOO_LARGE } from './holds.ts';
import { type Explain, type Found, Issue, type Path, report } from './issues.ts';

/** What became of a value that should be of type `T`. */
export type ParseResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A value was not as documented. */
export class InvalidEventError extends TypeError {
  readonly issues: readonly Issue[];

  constructor(name: string, issues: readonly Issue[]) {
    super(`not a valid ${name}: ${issues.map((issue) => issue.message).join('; ')}`);
    this.name = 'InvalidEventError';
    this.issues = issues;
  }
}

/** What becomes of a value that a guard has refused: it is looked at once more, now for all of its faults. */
export function refuse(explain: Explain, value: unknown, page: Path): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: listIssues(explain, value, page) };
}

/** Everything that is wrong with a value. A getter or proxy that throws while it is read is wrong as well. */
export function listIssues(explain: Explain, value: unknown, page: Path): readonly Issue[] {
  const before = counter.listed;
  counter.listed = 0;
  try {
    return explain(value, page, undefined) ?? [unreadable(page)];
  } catch (error) {
    if (error === TOO_DEEP) return reportNesting(undefined, page, value) ?? [];
    if (error !== TOO_LARGE) return [unreadable(page)];
    return report(undefined, page, undefined, 'too-large', `at most ${MOST_STEPS} parts`, value) ?? [];
  } finally {
    counter.listed = before;
  }
}

/** Whether a value that holds others is nested deeper than guards look. */
export function isTooDeep(value: unknown, path: Path): boolean {
  if (++counter.listed > MOST_STEPS) throw TOO_LARGE;
  let levels = 0;
  for (let step: Path | undefined = path; step !== undefined; step = step.above) if (step.key !== undefined) levels++;
  return levels >= MOST_LEVELS && typeof value === 'object' && value !== null;
}

/** Tells that a value is nested deeper than guards look. */
export function reportNesting(found: Found, path: Path, value: unknown): Found {
  return report(found, path, undefined, 'too-deep', `at most ${MOST_LEVELS} levels`, value);
}

/** What a guard could not read, but is there, it refuses as well. */
function unreadable(page: Path): Issue {
  return new Issue(page, undefined, 'unreadable', 'a value that can be read', 'a value that cannot be read');
}
