import { GIVEN_TYPE, typeOfValue, typeSourcesOf } from '../../emit/guard/event-type.ts';
import { eventTypeFunctions } from '../../emit/guard/resolve-event-type.ts';
import { local } from '../../guard/expression/build.ts';
import { UNKNOWN } from '../../guard/expression/types.ts';
import type { GuardCompiler } from '../../guard/guard-compiler.ts';
import { type PrintedDeclaration, printed } from '../../guard/statement/print.ts';
import { returns } from '../../guard/statement/tree.ts';
import type { PlannedEvent } from '../../model/plan.ts';

const VALUE = local('value');

/** What the function is called that finds the type of an event. */
export const TYPE_OF = 'typeOf';

/** What `parseEvent` does to find the type of an event, as JavaScript. It calls `isEventType`. */
export function typeOfFunctions(events: readonly PlannedEvent[], compiler: GuardCompiler): readonly PrintedDeclaration[] {
  const entry = {
    kind: 'function',
    name: TYPE_OF,
    parameters: [VALUE, GIVEN_TYPE].map(({ name }) => ({ name, type: UNKNOWN })),
    result: UNKNOWN,
    body: [returns(typeOfValue(typeSourcesOf(events), VALUE))],
  } as const;
  const functions = [...eventTypeFunctions(events, compiler).map(({ declaration }) => declaration), entry];
  return functions.map((declaration) => printed(declaration, 'JavaScript'));
}
