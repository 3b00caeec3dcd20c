import { typeSourcesOf } from '../emit/guard/event-type.ts';
import { batchesOf, unpackDelivery } from '../envelopes/batch.ts';
import { definitionsOf } from '../guard/definition.ts';
import { GuardCompiler } from '../guard/guard-compiler.ts';
import type { CompiledEvents, EventGuard } from '../model/compiled-events.ts';
import type { GuardOptions } from '../model/job.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import { TYPE_OF, typeOfFunctions } from './payloads/event-functions.ts';
import { type Explainers, IssueStream, issueLister } from './payloads/issue-stream.ts';
import { once, RunningGuards } from './run-guards.ts';

/*
 * The guards that are generated for a plan, in memory: the same functions as in `guards.ts`, and the same way to find the
 * type of an event. What lists issues has no limit here, and keeps none of them.
 */

/** Compiles the guards of all events of a plan; each of them when it is first used. */
export function compileEvents(plan: Plan, options: GuardOptions): CompiledEvents {
  const batches = batchesOf(plan.events);
  const known = new Set(plan.events.map(({ type }) => type));
  const stream = new IssueStream();
  const listerOf = issueLister(stream);
  const surroundings = { ...stream.functions, isEventType: (type: string) => known.has(type) };
  const running = new RunningGuards(new GuardCompiler(definitionsOf(plan), options, 'JavaScript'), surroundings);
  return {
    guards: new Map(plan.events.map((event) => [event.type, eventGuard(event, running, listerOf)])),
    headers: typeSourcesOf(plan.events).headers,
    eventsIn: (delivery) => unpackDelivery(delivery, batches),
    typeOf: compileTypeOf(plan.events, running),
  };
}

function eventGuard(
  event: PlannedEvent,
  running: RunningGuards,
  listerOf: (explainers: Explainers) => EventGuard['listIssues'],
): EventGuard {
  const { eventType } = event;
  const isStrict = once(() => running.get((compiler) => compiler.guard(eventType, 'strict')));
  const strict = once(() => running.get((compiler) => compiler.explain(eventType, 'strict')));
  const plain = once(() => running.get((compiler) => compiler.explain(eventType, 'plain')));
  return {
    event,
    isStrictlyValid: (payload) => isStrict()(payload) === true,
    listIssues: listerOf({ strict, plain }),
  };
}

function compileTypeOf(events: readonly PlannedEvent[], running: RunningGuards): CompiledEvents['typeOf'] {
  const typeOf = running.get((compiler) => {
    running.add(typeOfFunctions(events, compiler));
    return TYPE_OF;
  });
  return (payload, givenType) => {
    const type = typeOf(payload, givenType);
    return typeof type === 'string' ? type : undefined;
  };
}
