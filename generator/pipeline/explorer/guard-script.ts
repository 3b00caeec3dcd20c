import * as runtime from '../../../templates/guards/all.ts';
import { definitionsOf } from '../../guard/definition.ts';
import { GuardCompiler } from '../../guard/guard-compiler.ts';
import type { GuardOptions } from '../../model/job.ts';
import type { Plan } from '../../model/plan.ts';
import { stringLiteral } from '../../text/encode.ts';
import { TYPE_OF, typeOfFunctions } from '../payloads/event-functions.ts';

/** The function that the script of guards calls in the browser. */
const REGISTER = 'holotypeGuards';

/**
 * The guards of a plan as a script for a browser that forbids `eval`: it calls `holotypeGuards` with a
 * function, which takes the run-time of guards and gives `typeOf` and the functions of each event. Everything in it
 * was printed by encoders: no text of a page is code.
 */
export function guardScript(plan: Plan, options: GuardOptions): string {
  const compiler = new GuardCompiler(definitionsOf(plan), options, 'JavaScript');
  const finder = typeOfFunctions(plan.events, compiler);
  const events = plan.events.map(({ type, eventType }) => {
    const guard = compiler.guard(eventType, 'strict');
    const names = [guard, compiler.explain(eventType, 'strict'), compiler.explain(eventType, 'plain')];
    return `[${stringLiteral(type)}, ${names.join(', ')}]`;
  });
  const declarations = [...compiler.declarations().map(({ printed }) => printed), ...finder];
  return [
    "'use strict';",
    `${REGISTER}(({ ${[...Object.keys(runtime), 'isEventType'].sort().join(', ')} }) => {`,
    ...declarations.map(({ code }) => code),
    `return { typeOf: ${TYPE_OF}, events: [\n${events.join(',\n')}\n] };`,
    '});\n',
  ].join('\n');
}
