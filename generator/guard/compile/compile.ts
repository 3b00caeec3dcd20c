import { allowsKind, allowsValue, declaredKinds } from '../../json-schema/type-keyword.ts';
import type { JsonSchema, JsonSchemaObject, SchemaType } from '../../model/schema.ts';
import type { JsonValue } from '../../text/json/node.ts';
import { builtIn, call, compare, declared, literal, method, runtime, TRUE } from '../expression/build.ts';
import { allOf, anyOf, negate } from '../expression/logic.ts';
import type { Expression } from '../expression/tree.ts';
import { UNKNOWN } from '../expression/types.ts';
import { arraySteps } from './keywords/arrays.ts';
import { combinationSteps } from './keywords/combinations.ts';
import { decidesObject, objectSteps } from './keywords/objects.ts';
import { numberSteps, stringSteps } from './keywords/scalars.ts';
import { describeKinds, describeValues, isKind, isNoneOf, isTypeOf } from './kinds.ts';
import type { Scope, Subject } from './scope.ts';
import { fail, type Step, when } from './step.ts';

/** What to do to find out whether a value is valid under a schema. */
export function schemaSteps(schema: JsonSchema, subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  if (schema === false) return [fail(TRUE, { code: 'not-allowed', expected: 'nothing', value, at })];
  if (schema === true) return [];
  const lists = [schema.const === undefined ? undefined : [schema.const], schema.enum].filter((list) => list !== undefined);
  const impliesKind = lists.some((list) => list.length > 0 && list.every((one) => allowsValue(schema, one)));
  // Values that are listed need no look at their kind, which is then known.
  const of = impliesKind && typeof schema.type === 'string' ? { ...subject, known: schema.type } : subject;
  return [
    ...lists.map((list) => valueStep(list, subject, scope)),
    ...kindSteps(schema, of, () => combinationSteps(schema, of, scope), scope),
  ];
}

const MAX_COMPARED = 6;

/** `const` and `enum`. */
function valueStep(values: readonly JsonValue[], { value, at }: Subject, { needs, owner }: Scope): Step {
  const report = { code: 'literal', expected: describeValues(values), value, at } as const;
  const list = { kind: 'array', items: values.map(literal) } as const;
  if (values.some((one) => typeof one === 'object' && one !== null)) {
    const all = declared(needs.constant(list, owner, 'values'));
    return fail(negate(call(runtime('isOneOf'), value, all)), report);
  }
  if (values.length <= MAX_COMPARED) {
    return fail(allOf(values.map((one) => compare(value, '!==', literal(one)))), report);
  }
  const set = { kind: 'new', callee: builtIn('Set'), types: [UNKNOWN], arguments: [list] } as const;
  const all = declared(needs.constant({ kind: 'pure', call: set }, owner, 'values'));
  return fail(negate(method(all, 'has', value)), report);
}

/** `type`, and the keywords that speak of values of one kind; then all that puts schemas together. */
function kindSteps(schema: JsonSchemaObject, subject: Subject, combined: () => readonly Step[], scope: Scope): readonly Step[] {
  const { value, at, known } = subject;
  const kinds = declaredKinds(schema);
  const ofKind = (kind: SchemaType): readonly Step[] => stepsOfKind(kind, schema, subject, scope);
  const report = { code: 'type', expected: describeKinds(kinds), value, at } as const;
  const isNotNull = (): Expression => compare(value, '!==', literal(null));
  if (known !== undefined && allowsKind(schema, known)) return [...ofKind(known), ...combined()];
  if (schema.type === undefined) return [...KINDS.flatMap((kind) => when(isKind(kind, value), ofKind(kind))), ...combined()];
  const [only, ...others] = kinds.filter((kind) => kind !== 'null');
  if (only === undefined) return [fail(isNotNull(), report), ...combined()];
  if (others.length > 0) {
    const listed = kinds.filter((kind) => kind !== 'integer' || !kinds.includes('number'));
    return [
      fail(
        isNoneOf(kinds, value),
        report,
        listed.flatMap((kind) => when(isKind(kind, value), ofKind(kind))),
      ),
      ...combined(),
    ];
  }
  const isNullable = kinds.length > 1;
  // What is combined may take it for granted that the value is of the kind, so it is not asked for otherwise.
  const steps = isNullable ? ofKind(only) : [...ofKind(only), ...combined()];
  const whenListed = only === 'object' ? { whenListed: isNoneOf(['object'], value) } : {};
  const failed = { ...fail(isNotOnly(only, schema, value, steps), report, steps), ...whenListed };
  return isNullable ? [...when(isNotNull(), [failed]), ...combined()] : [failed];
}

/** One for each set of keywords; those for numbers are the same for whole ones. */
const KINDS: readonly SchemaType[] = ['string', 'number', 'array', 'object'];

/** A condition that is true for a value of another kind; it tells the compiler what the value is if steps follow. */
function isNotOnly(kind: SchemaType, schema: JsonSchemaObject, value: Expression, steps: readonly Step[]): Expression {
  if (kind === 'object' && decidesObject(schema))
    return anyOf([negate(isTypeOf(value, 'object')), compare(value, '===', literal(null))]);
  return steps.length > 0 ? negate(isKind(kind, value)) : isNoneOf([kind], value);
}

function stepsOfKind(kind: SchemaType, schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  switch (kind) {
    case 'string':
      return stringSteps(schema, subject, scope);
    case 'number':
    case 'integer':
      return numberSteps(schema, subject);
    case 'array':
      return arraySteps(schema, subject, scope);
    case 'object':
      return objectSteps(schema, subject, scope);
    default:
      return [];
  }
}
