import type { JsonSchema, JsonSchemaObject } from '../../../model/schema.ts';
import { counted } from '../../../text/case.ts';
import { ownValue } from '../../../text/records.ts';
import { call, cast, compare, isMissing, isPresent, literal, local, runtime } from '../../expression/build.ts';
import { allOf } from '../../expression/logic.ts';
import type { Expression } from '../../expression/tree.ts';
import { documentedType, propertiesType, runtimeType } from '../../expression/types.ts';
import { refusesUndefined } from '../kinds.ts';
import { INHERITED, readProperty } from '../property-names.ts';
import { forChild, forInPlace, type Scope, type Subject, VALUE } from '../scope.ts';
import { fail, type Step, when } from '../step.ts';
import { allPropertiesSteps } from './all-properties.ts';
import { closedObjectSteps } from './closed-objects.ts';
import { referenceSteps } from './references.ts';

/** Names that every array inherits in addition, up to ECMAScript 2026. */
const OF_ARRAYS = new Set(
  `at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes
  indexOf join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toReversed
  toSorted toSpliced unshift values with`.split(/\s+/),
);

/** Whether a required member distinguishes objects from arrays, so that nothing else needs to. */
export function decidesObject({ required = [] }: JsonSchemaObject): boolean {
  return required.some((name) => !INHERITED.has(name) && !OF_ARRAYS.has(name) && !/^\d+$/.test(name));
}

/** The keywords for objects. `allOf` and `$ref` come in between, where they cost least: after literals, before the rest. */
export function objectSteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const isWhole = schema.type === 'object' || subject.known === 'object';
  const members = memberNames(schema);
  const isRead = members.length > 0;
  const it = isRead ? local(scope.locals.fresh('it')) : undefined;
  const value = it ?? subject.value;
  const read = (name: string): Expression => readProperty(value, name);
  const of = (name: string): readonly Step[] => memberSteps(name, read(name), schema, subject, forChild(scope));
  const hasLiteral = (name: string): boolean => {
    const member = schemaOf(name, schema);
    return typeof member === 'object' && 'const' in member;
  };
  const named = namesToCheck(schema);
  const steps = [
    ...named.filter(hasLiteral).flatMap(of),
    ...(isWhole ? partsOf(schema, subject, scope) : []),
    ...named.filter((name) => !hasLiteral(name)).flatMap(of),
    ...dependentSteps(schema, read, subject, scope),
    ...loopSteps(schema, { ...subject, value }, scope),
  ];
  return it === undefined ? steps : [{ kind: 'bind', name: it.name, value: castTo(members, subject, scope), steps }];
}

/**
 * What takes a loop over all names. It is last, as it costs most, and not for what has indices, of which there may be
 * millions. All that has them has a length, which is asked for first: that is the fastest where hardly anything has.
 */
function loopSteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  const steps = [
    ...countSteps(schema, subject),
    ...closedObjectSteps(schema, subject, scope),
    ...allPropertiesSteps(schema, subject, scope),
  ];
  if (steps.length === 0) return [];
  const length = readProperty(cast(value, propertiesType(['length'])), 'length');
  return [
    fail(
      allOf([isPresent(length), call(runtime('hasIndices'), value)]),
      { code: 'type', expected: 'an object with properties', value, at },
      steps,
    ),
  ];
}

/** Other schemas that speak of the same object. */
function partsOf(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  const parts = (schema.allOf ?? []).flatMap((part) => scope.compile(part, { value, at, known: 'object' }, forInPlace(scope)));
  return [...referenceSteps(schema, subject, scope), ...parts];
}

/** The members that the schema reads by their names. */
function memberNames(schema: JsonSchemaObject): readonly string[] {
  const { dependentRequired = {}, dependentSchemas = {} } = schema;
  const dependent = [
    ...Object.keys(dependentRequired),
    ...Object.values(dependentRequired).flat(),
    ...Object.keys(dependentSchemas),
  ];
  return [...new Set([...namesToCheck(schema), ...dependent])];
}

function namesToCheck({ properties = {}, required = [] }: JsonSchemaObject): readonly string[] {
  return [...new Set([...Object.keys(properties), ...required])];
}

function schemaOf(name: string, { properties }: JsonSchemaObject): JsonSchema {
  return ownValue(properties, name) ?? true;
}

/** The object as something whose members can be read, before anything is known of them. */
function castTo(names: readonly string[], { value, at }: Subject, { interfaces, owner }: Scope): Expression {
  const isOwner = at.length === 0 && value === VALUE && interfaces.has(owner);
  return cast(value, isOwner ? runtimeType('Unchecked', documentedType(owner)) : propertiesType(names));
}

function memberSteps(name: string, read: Expression, schema: JsonSchemaObject, { at }: Subject, scope: Scope): readonly Step[] {
  const inner = schemaOf(name, schema);
  const isRequired = schema.required?.includes(name) === true;
  const member = local(scope.locals.fresh(name));
  const place = [...at, literal(name)];
  const steps = scope.compile(inner, { value: member, at: place }, scope);
  if (!isRequired) {
    const checked = when(isPresent(member), steps);
    return checked.length === 0 ? [] : [{ kind: 'bind', name: member.name, value: read, steps: checked }];
  }
  // One check that fails without a value tells by itself that there is none.
  const isImplied = refusesUndefined(inner, scope.definitions);
  if (isImplied && steps.length === 1) return [{ kind: 'bind', name: member.name, value: read, steps }];
  const report = { code: 'missing', expected: 'a value', value: member, at: place } as const;
  return [{ kind: 'bind', name: member.name, value: read, steps: [fail(isMissing(member), report, steps, isImplied)] }];
}

function dependentSteps(
  schema: JsonSchemaObject,
  read: (name: string) => Expression,
  subject: Subject,
  scope: Scope,
): readonly Step[] {
  const { dependentRequired = {}, dependentSchemas = {} } = schema;
  const { value, at } = subject;
  return [
    ...Object.entries(dependentRequired).flatMap(([name, others]) =>
      when(
        isPresent(read(name)),
        others.map((other) =>
          fail(isMissing(read(other)), {
            code: 'missing',
            expected: 'a value',
            value: read(other),
            at: [...at, literal(other)],
          }),
        ),
      ),
    ),
    ...Object.entries(dependentSchemas).flatMap(([name, part]) =>
      when(isPresent(read(name)), scope.compile(part, { value, at, known: 'object' }, forInPlace(scope))),
    ),
  ];
}

function countSteps({ minProperties = 0, maxProperties }: JsonSchemaObject, { value, at }: Subject): readonly Step[] {
  const count = call(runtime('countMembers'), value);
  const failWith = (expected: string, test: Expression): Step => fail(test, { code: 'members', expected, value, at });
  return [
    ...(minProperties > 0
      ? [failWith(`at least ${counted(minProperties, 'property')}`, compare(count, '<', literal(minProperties)))]
      : []),
    ...(maxProperties === undefined
      ? []
      : [failWith(`at most ${counted(maxProperties, 'property')}`, compare(count, '>', literal(maxProperties)))]),
  ];
}
