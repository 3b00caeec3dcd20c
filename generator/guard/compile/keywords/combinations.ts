import { declaredKinds } from '../../../json-schema/type-keyword.ts';
import type { JsonSchema, JsonSchemaObject, SchemaType } from '../../../model/schema.ts';
import { builtIn, call, compare, isLiteral, literal, sum } from '../../expression/build.ts';
import { allOf, negate } from '../../expression/logic.ts';
import { failCondition, passCondition } from '../conditions.ts';
import { areDisjoint, describeSchema } from '../kinds.ts';
import { forInPlace, forTest, type Scope, type Subject } from '../scope.ts';
import { fail, type Step, when } from '../step.ts';
import { closesHere } from './closed-objects.ts';
import { discriminate } from './discriminate.ts';
import { referenceSteps } from './references.ts';

/** The keywords that put schemas together. */
export function combinationSteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const isDone = schema.type === 'object' || subject.known === 'object';
  const parts = scopeOfParts(schema, scope);
  const of = withKind(subject, schema);
  return [
    ...(isDone ? [] : referenceSteps(schema, subject, scope)),
    ...(isDone ? [] : (schema.allOf ?? []).flatMap((part) => scope.compile(part, of, forInPlace(scope)))),
    ...(schema.anyOf === undefined ? [] : anyOfSteps(schema.anyOf, of, parts)),
    ...(schema.oneOf === undefined ? [] : oneOfSteps(schema.oneOf, of, parts)),
    ...(schema.not === undefined ? [] : notSteps(schema.not, of, forTest(scope))),
    ...(schema.if === undefined ? [] : conditionSteps(schema, of, scope)),
  ];
}

/** Where a schema closes the object itself, the branches are parts of it. */
function scopeOfParts(schema: JsonSchemaObject, scope: Scope): Scope {
  return closesHere(schema, scope.definitions) ? forInPlace(scope) : scope;
}

/** What `type` has shown to be so needs no second look. */
function withKind({ known, ...subject }: Subject, schema: JsonSchemaObject): Subject {
  const [kind, ...others] = declaredKinds(schema);
  const single: SchemaType | undefined =
    known ?? (others.length === 0 && kind !== undefined && kind !== 'null' ? kind : undefined);
  return single === undefined ? subject : { ...subject, known: single };
}

/** `anyOf`; null comes first, as it costs nothing. */
function anyOfSteps(branches: readonly JsonSchema[], subject: Subject, scope: Scope): readonly Step[] {
  const { value } = subject;
  if (branches.includes(true)) return [];
  const others = branches.filter((branch) => branch !== false && !isNull(branch));
  const isNullable = branches.some(isNull);
  const steps = unionSteps(others, isNullable, subject, scope);
  return isNullable ? when(compare(value, '!==', literal(null)), steps) : steps;
}

function unionSteps(branches: readonly JsonSchema[], isNullable: boolean, subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  const [only] = branches;
  if (only !== undefined && branches.length === 1) return scope.compile(only, subject, scope);
  const tagged = discriminate(branches, { value, at }, scope);
  if (tagged !== undefined) return tagged;
  const tests = branches.map((branch, index) => failCondition(branch, subject, scope, `option-${index + 1}`));
  const expected = [...branches.map(describeSchema), ...(isNullable ? ['null'] : [])];
  return [fail(allOf(tests), { code: 'union', expected: [...new Set(expected)].join(' or '), value, at })];
}

function isNull(schema: JsonSchema): boolean {
  return typeof schema === 'object' && schema.type === 'null' && Object.keys(schema).length === 1;
}

/**
 * `oneOf`: where no value can be of two branches it is the same as `anyOf`, which is faster. Whether exactly one branch
 * holds is a question for plain guards; under the strict variant that one has to hold strictly as well.
 */
function oneOfSteps(branches: readonly JsonSchema[], subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  if (areDisjoint(branches, scope.definitions)) return anyOfSteps(branches, subject, scope);
  const tagged = discriminate(branches, { value, at }, scope);
  if (tagged !== undefined) return tagged;
  const tests = branches.map((branch, index) => passCondition(branch, subject, forTest(scope), `option-${index + 1}`));
  const count = sum(tests.map((test) => call(builtIn('Number'), test)));
  const expected = `exactly one of: ${[...new Set(branches.map(describeSchema))].join(', ')}`;
  const counted = fail(compare(count, '!==', literal(1)), { code: 'union', expected, value, at });
  return scope.variant === 'plain' ? [counted] : [counted, ...unionSteps(branches, false, subject, scope)];
}

function notSteps(schema: JsonSchema, subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  const test = passCondition(schema, subject, scope, 'not');
  const expected = `anything but ${describeSchema(schema)}`;
  return isLiteral(test, false) ? [] : [fail(test, { code: 'not-allowed', expected, value, at })];
}

function conditionSteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const { if: condition = true, then = true, else: otherwise = true } = schema;
  const holds = passCondition(condition, subject, forTest(scope), 'if');
  const branch = (part: JsonSchema): readonly Step[] => scope.compile(part, subject, forInPlace(scope));
  const [yes, no] = [branch(then), branch(otherwise)];
  if (isLiteral(holds, true)) return yes;
  if (isLiteral(holds, false)) return no;
  return yes.length === 0 ? when(negate(holds), no) : when(holds, yes, no);
}
