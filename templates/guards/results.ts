import { type Explain, type Found, Issue, type Path, report } from './issues.ts';
import { counter, MAX_LEVELS, MAX_STEPS, TOO_DEEP, TOO_LARGE } from './limits.ts';

/** The result of parsing a value as a `T`. */
export type ParseResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Thrown if a value does not match its documentation. */
export class InvalidEventError extends TypeError {
  readonly issues: readonly Issue[];

  constructor(name: string, issues: readonly Issue[]) {
    super(`not a valid ${name}: ${issues.map((issue) => issue.message).join('; ')}`);
    this.name = 'InvalidEventError';
    this.issues = issues;
  }
}

/** The result for a value that a guard rejected: it is checked once more, to collect all issues. */
export function rejectedResult(
  explain: Explain,
  value: unknown,
  page: Path,
): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: listIssues(explain, value, page) };
}

/** Lists all issues of a value. A getter or proxy that throws while it is read is an issue too. */
export function listIssues(explain: Explain, value: unknown, page: Path): readonly Issue[] {
  const before = counter.listed;
  counter.listed = 0;
  try {
    return explain(value, page, undefined) ?? [unreadable(page)];
  } catch (error) {
    if (error === TOO_DEEP) return reportNesting(undefined, page, value) ?? [];
    if (error !== TOO_LARGE) return [unreadable(page)];
    return report(undefined, page, undefined, 'too-large', `at most ${MAX_STEPS} parts`, value) ?? [];
  } finally {
    counter.listed = before;
  }
}

/** Whether an object or array is nested deeper than guards check. */
export function isTooDeep(value: unknown, path: Path): boolean {
  if (++counter.listed > MAX_STEPS) throw TOO_LARGE;
  let levels = 0;
  for (let step: Path | undefined = path; step !== undefined; step = step.above) if (step.key !== undefined) levels++;
  return levels >= MAX_LEVELS && typeof value === 'object' && value !== null;
}

/** Reports that a value is nested deeper than guards check. */
export function reportNesting(found: Found, path: Path, value: unknown): Found {
  return report(found, path, undefined, 'too-deep', `at most ${MAX_LEVELS} levels`, value);
}

/** A guard also rejects values that exist but cannot be read. */
function unreadable(page: Path): Issue {
  return new Issue(page, undefined, 'unreadable', 'a value that can be read', 'a value that cannot be read');
}
