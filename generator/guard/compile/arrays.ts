import type { JsonSchemaObject } from '../../model/json-schema.ts';
import { counted } from '../../text/case.ts';
import { holdsText } from './ask.ts';
import { refusesUndefined } from './kinds.ts';
import { asking, inside, type Scope, type Subject } from './scope.ts';
import { fail, type IssueCode, type Step, when } from './step.ts';

/** The keywords for arrays. */
export function arraySteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  const { minItems = 0, maxItems, uniqueItems } = schema;
  const failWith = (expected: string, test: string, code: IssueCode = 'items'): Step => fail(test, { code, expected, value, at });
  return [
    ...(minItems > 0 ? [failWith(`at least ${counted(minItems, 'item')}`, `${value}.length < ${minItems}`)] : []),
    ...(maxItems === undefined ? [] : [failWith(`at most ${counted(maxItems, 'item')}`, `${value}.length > ${maxItems}`)]),
    ...firstItems(schema, subject, inside(scope)),
    ...otherItems(schema, subject, inside(scope)),
    ...containedItems(schema, subject, asking(scope)),
    ...(uniqueItems === true ? [failWith('items that are all different', `!hasUniqueItems(${value})`)] : []),
  ];
}

function firstItems({ prefixItems = [], minItems = 0 }: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  return prefixItems.flatMap((schema, index) => {
    const item = scope.locals.fresh('item');
    const steps = scope.compile(schema, { value: item, at: [...at, String(index)] }, scope);
    const bound: readonly Step[] = steps.length === 0 ? [] : [{ kind: 'bind', name: item, value: `${value}[${index}]`, steps }];
    return minItems > index ? bound : when(`${value}.length > ${index}`, bound);
  });
}

function otherItems({ items = true, prefixItems = [] }: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  if (items === false) {
    const expected = prefixItems.length === 0 ? 'no items' : `at most ${counted(prefixItems.length, 'item')}`;
    return [fail(`${value}.length > ${prefixItems.length}`, { code: 'items', expected, value, at })];
  }
  if (items === true) return [];
  const index = scope.locals.fresh('index');
  const item = scope.locals.fresh('item');
  const steps = scope.compile(items, { value: item, at: [...at, index] }, scope);
  if (steps.length === 0) return [];
  const report = { code: 'missing', expected: 'a value', value: item, at: [...at, index] } as const;
  const checked = refusesUndefined(items, scope.definitions) ? steps : [fail(`${item} === undefined`, report, steps)];
  const head = `let ${index} = ${prefixItems.length}; ${index} < ${value}.length; ${index}++`;
  return [{ kind: 'loop', head, item, value: `${value}[${index}]`, steps: checked }];
}

function containedItems(schema: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  const { contains, minContains = 1, maxContains } = schema;
  if (contains === undefined || (minContains === 0 && maxContains === undefined)) return [];
  const item = scope.locals.fresh('item');
  const isOne = `(${item}${scope.typed ? ': unknown' : ''}) => ${holdsText(contains, { value: item, at: [...at, item] }, scope, 'contains')}`;
  const enough = maxContains === undefined ? minContains : Math.max(minContains, maxContains + 1);
  const count = `countItems(${value}, ${isOne}, ${enough})`;
  const report = (expected: string) => ({ code: 'items', expected, value, at }) as const;
  return [
    ...(minContains > 0 ? [fail(`${count} < ${minContains}`, report(`at least ${counted(minContains, 'item')} of a kind`))] : []),
    ...(maxContains === undefined
      ? []
      : [fail(`${count} > ${maxContains}`, report(`at most ${counted(maxContains, 'item')} of a kind`))]),
  ];
}
