import type { JsonSchema } from '../../model/schema.ts';
import { call, declared } from '../expression/build.ts';
import { allOf, anyOf, negate } from '../expression/logic.ts';
import type { Expression } from '../expression/tree.ts';
import { depthAt, type Scope, type Subject } from './scope.ts';
import type { Step } from './step.ts';

/** Up to this many tests stand where they are asked; more get a function. */
const MAX_TESTS = 3;

/** A condition that is true for a value that is not valid under a schema. */
export function failCondition(schema: JsonSchema, subject: Subject, scope: Scope, hint: string): Expression {
  const tests = asConditions(scope.compile(schema, subject, scope));
  if (tests !== undefined && tests.length <= MAX_TESTS) return anyOf(tests);
  const depth = scope.depth === undefined ? [] : [depthAt(scope, subject.at)];
  const predicate = declared(scope.needs.predicate(schema, scope.owner, hint, scope.variant));
  return negate(call(predicate, subject.value, ...depth));
}

/** A condition that is true for a value that is valid under a schema. */
export function passCondition(schema: JsonSchema, subject: Subject, scope: Scope, hint: string): Expression {
  const tests = asConditions(scope.compile(schema, subject, scope));
  if (tests !== undefined && tests.length <= MAX_TESTS) return allOf(tests.map(negate));
  return negate(failCondition(schema, subject, scope, hint));
}

/** The tests of steps that are nothing but tests, in their order; `undefined` if there is more to do. */
export function asConditions(steps: readonly Step[]): readonly Expression[] | undefined {
  const all = steps.map((step): readonly Expression[] | undefined => {
    switch (step.kind) {
      case 'fail': {
        const inner = asConditions(step.steps);
        return inner === undefined ? undefined : step.isImplied ? inner : [step.when, ...inner];
      }
      case 'call':
        return [negate(step.test)];
      case 'if': {
        const inner = step.otherwise.length > 0 ? undefined : asConditions(step.then);
        return inner === undefined ? undefined : [allOf([step.test, anyOf(inner)])];
      }
      default:
        return undefined;
    }
  });
  return all.every((tests) => tests !== undefined) ? all.flat() : undefined;
}
