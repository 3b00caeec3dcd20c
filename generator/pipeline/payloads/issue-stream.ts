import * as runtime from '../../../templates/guards/all.ts';
import type { CompiledFunction, EventGuard, PayloadIssue } from '../../model/compiled-events.ts';

/*
 * How issues of a payload are listed, on the command line and in a browser: without a limit, and without keeping any of them.
 */

/** A schema in memory is on no page. */
const ROOT = runtime.onPage('');

/** What stands for issues that were handed on: not nothing, for then the value could not be read. */
const HANDED_ON: runtime.Found = [];

/** Hands issues on as they are found, where the run-time of guards collects so many and then stops. */
export class IssueStream {
  #onIssue: (issue: runtime.Issue) => void = () => {};

  /** What takes the place of parts of the run-time. */
  readonly functions: Readonly<Record<string, unknown>> = {
    isFull: () => false,
    report: (...[, ...about]: Parameters<typeof runtime.report>) => this.#handOn(runtime.report(undefined, ...about)),
    expectString: this.#handingOn(runtime.expectString),
    expectNumber: this.#handingOn(runtime.expectNumber),
    expectBoolean: this.#handingOn(runtime.expectBoolean),
    expectLiteral: this.#handingOn(runtime.expectLiteral),
    reportNesting: (...[, path, value]: Parameters<typeof runtime.reportNesting>) =>
      this.#handOn(runtime.reportNesting(undefined, path, value)),
  };

  /** Tells of all that a function which lists issues finds in a payload. */
  list(explain: CompiledFunction, payload: unknown, onIssue: (issue: runtime.Issue) => void): void {
    this.#onIssue = onIssue;
    this.#handOn(runtime.listIssues(explain as runtime.Explain, payload, ROOT));
  }

  /** A function of the run-time that adds an issue, so that it is handed on instead. */
  #handingOn<About extends readonly unknown[]>(
    expect: (found: runtime.Found, ...about: About) => runtime.Found,
  ): (found: runtime.Found, ...about: About) => runtime.Found {
    return (found, ...about) => {
      const issues = expect(undefined, ...about);
      return issues === undefined ? found : this.#handOn(issues);
    };
  }

  #handOn(issues: readonly runtime.Issue[] = []): runtime.Found {
    for (const issue of issues) this.#onIssue(issue);
    return HANDED_ON;
  }
}

/** What is wrong, in the words of an issue, each put together once: there are few of them, and many issues. */
class Problems {
  readonly #texts = new Map<string, string>();

  of({ path, code, expected, received }: runtime.Issue): PayloadIssue {
    const key = `${code} ${received} ${expected}`;
    const problem = this.#texts.get(key) ?? new runtime.Issue(ROOT, undefined, code, expected, received).message;
    this.#texts.set(key, problem);
    return { path, isUndocumented: code === 'unknown-member', problem };
  }
}

/** The functions of one event that list issues, each made when it is first asked for. */
export interface Explainers {
  /** The one that also lists members which the pages do not document. */
  readonly strict: () => CompiledFunction;
  readonly plain: () => CompiledFunction;
}

/** Makes functions that list the issues of payloads, for all events of a plan. */
export function issueLister(stream: IssueStream): (explainers: Explainers) => EventGuard['listIssues'] {
  const problems = new Problems();
  return ({ strict, plain }) =>
    (payload, onIssue) => {
      let isUnion = false;
      stream.list(strict(), payload, (issue) => {
        if (issue.code === 'union') isUnion = true;
        else onIssue(problems.of(issue));
      });
      if (!isUnion) return;
      // A value may be of a branch but for members that are not documented, of which a union does not tell.
      stream.list(plain(), payload, (issue) => {
        if (issue.code === 'union') onIssue(problems.of(issue));
      });
    };
}
