import * as runtime from '../../templates/guards/all.ts';
import { GIVEN_TYPE, typeOfValue, typeSourcesOf } from '../emit/guard/event-type.ts';
import { eventTypeFunctions } from '../emit/guard/resolve-event-type.ts';
import { batchesOf, unpackDelivery } from '../envelopes/batch.ts';
import { definitionsOf } from '../guard/definition.ts';
import { local } from '../guard/expression/build.ts';
import { UNKNOWN } from '../guard/expression/types.ts';
import { GuardCompiler } from '../guard/guard-compiler.ts';
import { printed } from '../guard/statement/print.ts';
import { returns } from '../guard/statement/tree.ts';
import type { CompiledEvents, EventGuard, PayloadIssue } from '../model/compiled-events.ts';
import type { GuardOptions } from '../model/job.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import { type CompiledFunction, once, RunningGuards } from './run-guards.ts';

/*
 * The guards that are generated for a plan, in memory: the same functions as in `guards.ts`, and the same way to find the
 * type of an event. What lists issues has no limit here, and keeps none of them.
 */

/** Compiles the guards of all events of a plan; each of them when it is first used. */
export function compileEvents(plan: Plan, options: GuardOptions): CompiledEvents {
  const batches = batchesOf(plan.events);
  const known = new Set(plan.events.map(({ type }) => type));
  const listing = { stream: new IssueStream(), problems: new Problems() };
  const surroundings = { ...listing.stream.functions, isEventType: (type: string) => known.has(type) };
  const running = new RunningGuards(new GuardCompiler(definitionsOf(plan), options, 'JavaScript'), surroundings);
  return {
    guards: new Map(plan.events.map((event) => [event.type, eventGuard(event, running, listing)])),
    headers: typeSourcesOf(plan.events).headers,
    eventsIn: (delivery) => unpackDelivery(delivery, batches),
    typeOf: compileTypeOf(plan.events, running),
  };
}

/** How issues are listed, which is the same for all events. */
interface Listing {
  readonly stream: IssueStream;
  readonly problems: Problems;
}

function eventGuard(event: PlannedEvent, running: RunningGuards, { stream, problems }: Listing): EventGuard {
  const { eventType } = event;
  const strict = once(() => running.get((compiler) => compiler.guard(eventType, 'strict')));
  const explainStrict = once(() => running.get((compiler) => compiler.explain(eventType, 'strict')));
  const explain = once(() => running.get((compiler) => compiler.explain(eventType, 'plain')));
  return {
    event,
    isStrictlyValid: (payload) => strict()(payload) === true,
    listIssues: (payload, onIssue) => {
      let isUnion = false;
      stream.list(explainStrict(), payload, (issue) => {
        if (issue.code === 'union') isUnion = true;
        else onIssue(problems.of(issue));
      });
      if (!isUnion) return;
      // A value may be of a branch but for members that are not documented, of which a union does not tell.
      stream.list(explain(), payload, (issue) => {
        if (issue.code === 'union') onIssue(problems.of(issue));
      });
    },
  };
}

/** A schema in memory is on no page. */
const ROOT = runtime.onPage('');

/** What stands for issues that were handed on: not nothing, for then the value could not be read. */
const HANDED_ON: runtime.Found = [];

/** Hands issues on as they are found, where the run-time of guards collects so many and then stops. */
class IssueStream {
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

const VALUE = local('value');

/** What `parseEvent` does to find the type of an event. */
function compileTypeOf(events: readonly PlannedEvent[], running: RunningGuards): CompiledEvents['typeOf'] {
  const entry = {
    kind: 'function',
    name: 'typeOf',
    parameters: [VALUE, GIVEN_TYPE].map(({ name }) => ({ name, type: UNKNOWN })),
    result: UNKNOWN,
    body: [returns(typeOfValue(typeSourcesOf(events), VALUE))],
  } as const;
  const typeOf = running.get((compiler) => {
    const functions = [...eventTypeFunctions(events, compiler).map(({ declaration }) => declaration), entry];
    running.add(functions.map((declaration) => printed(declaration, 'JavaScript')));
    return entry.name;
  });
  return (payload, givenType) => {
    const type = typeOf(payload, givenType);
    return typeof type === 'string' ? type : undefined;
  };
}
