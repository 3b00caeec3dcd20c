import type { JsonSchemaObject } from '../../../model/schema.ts';
import { counted } from '../../../text/case.ts';
import { call, compare, element, isMissing, literal, local, property, runtime } from '../../expression/build.ts';
import { negate } from '../../expression/logic.ts';
import type { Expression } from '../../expression/tree.ts';
import { UNKNOWN } from '../../expression/types.ts';
import { passCondition } from '../conditions.ts';
import { refusesUndefined } from '../kinds.ts';
import { forChild, forTest, type Scope, type Subject } from '../scope.ts';
import { type FailStep, fail, type Step, when } from '../step.ts';

/** The keywords for arrays. */
export function arraySteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  return [
    ...countSteps(schema, subject),
    ...firstItems(schema, subject, forChild(scope)),
    ...otherItems(schema, subject, forChild(scope)),
    ...containedItems(schema, subject, forTest(scope)),
    ...differingSteps(schema, subject),
  ];
}

/** How many items an array has. */
export function countSteps({ minItems = 0, maxItems }: JsonSchemaObject, { value, at }: Subject): readonly FailStep[] {
  const failWith = (expected: string, test: Expression): FailStep => fail(test, { code: 'items', expected, value, at });
  return [
    ...(minItems > 0
      ? [failWith(`at least ${counted(minItems, 'item')}`, compare(lengthOf(value), '<', literal(minItems)))]
      : []),
    ...(maxItems === undefined
      ? []
      : [failWith(`at most ${counted(maxItems, 'item')}`, compare(lengthOf(value), '>', literal(maxItems)))]),
  ];
}

/** Whether items have to differ from each other. */
export function differingSteps({ uniqueItems }: JsonSchemaObject, { value, at }: Subject): readonly FailStep[] {
  if (uniqueItems !== true) return [];
  const test = negate(call(runtime('hasUniqueItems'), value));
  return [fail(test, { code: 'items', expected: 'items that are all different', value, at })];
}

function firstItems({ prefixItems = [], minItems = 0 }: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  return prefixItems.flatMap((schema, index) => {
    const item = local(scope.locals.fresh('item'));
    const steps = scope.compile(schema, { value: item, at: [...at, literal(index)] }, scope);
    const read = element(value, literal(index));
    const bound: readonly Step[] = steps.length === 0 ? [] : [{ kind: 'bind', name: item.name, value: read, steps }];
    return minItems > index ? bound : when(compare(lengthOf(value), '>', literal(index)), bound);
  });
}

function otherItems({ items = true, prefixItems = [] }: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  if (items === false) {
    const expected = prefixItems.length === 0 ? 'no items' : `at most ${counted(prefixItems.length, 'item')}`;
    return [fail(compare(lengthOf(value), '>', literal(prefixItems.length)), { code: 'items', expected, value, at })];
  }
  if (items === true) return [];
  const index = local(scope.locals.fresh('index'));
  const item = local(scope.locals.fresh('item'));
  const steps = scope.compile(items, { value: item, at: [...at, index] }, scope);
  if (steps.length === 0) return [];
  const report = { code: 'missing', expected: 'a value', value: item, at: [...at, index] } as const;
  const checked = refusesUndefined(items, scope.definitions) ? steps : [fail(isMissing(item), report, steps)];
  const bound: Step = { kind: 'bind', name: item.name, value: element(value, index), steps: checked };
  return [{ kind: 'for-index', name: index.name, start: prefixItems.length, list: value, steps: [bound] }];
}

function containedItems(schema: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  const { contains, minContains = 1, maxContains } = schema;
  if (contains === undefined || (minContains === 0 && maxContains === undefined)) return [];
  const item = local(scope.locals.fresh('item'));
  const body = passCondition(contains, { value: item, at: [...at, item] }, scope, 'contains');
  const isOne = { kind: 'arrow', parameters: [{ name: item.name, type: UNKNOWN }], body } as const;
  const enough = maxContains === undefined ? minContains : Math.max(minContains, maxContains + 1);
  const count = call(runtime('countItems'), value, isOne, literal(enough));
  const report = (expected: string) => ({ code: 'items', expected, value, at }) as const;
  return [
    ...(minContains > 0
      ? [fail(compare(count, '<', literal(minContains)), report(`at least ${counted(minContains, 'item')} of a kind`))]
      : []),
    ...(maxContains === undefined
      ? []
      : [fail(compare(count, '>', literal(maxContains)), report(`at most ${counted(maxContains, 'item')} of a kind`))]),
  ];
}

function lengthOf(list: Expression): Expression {
  return property(list, 'length');
}
