import type { JsonSchema, JsonSchemaObject } from '../../model/json-schema.ts';
import { counted } from '../../text/case.ts';
import { stringLiteral } from '../../text/encode.ts';
import { ownValue } from '../../text/own.ts';
import { failsText } from './ask.ts';
import { castText, membersType, memberText } from './casts.ts';
import { closingSteps } from './closing.ts';
import { refusesUndefined } from './kinds.ts';
import { INHERITED, isOtherMember } from './member-names.ts';
import { referenceSteps } from './references.ts';
import { matches } from './scalars.ts';
import { asking, inside, partOf, type Scope, type Subject } from './scope.ts';
import { fail, type IssueCode, type Step, when } from './step.ts';

/** Names that every array inherits in addition, up to ECMAScript 2026. */
const OF_ARRAYS = new Set(
  `at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes
  indexOf join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toReversed
  toSorted toSpliced unshift values with`.split(/\s+/),
);

/** Whether a required member tells objects from arrays, so that nothing else needs to. */
export function decidesObject({ required = [] }: JsonSchemaObject): boolean {
  return required.some((name) => !INHERITED.has(name) && !OF_ARRAYS.has(name) && !/^\d+$/.test(name));
}

/** The keywords for objects. `allOf` and `$ref` come in between, where they cost least: after literals, before the rest. */
export function objectSteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const isWhole = schema.type === 'object' || subject.known === 'object';
  const members = memberNames(schema);
  const isRead = members.length > 0;
  const it = isRead ? scope.locals.fresh('it') : subject.value;
  const read = (name: string): string => memberText(it, name);
  const of = (name: string): readonly Step[] => memberSteps(name, read(name), schema, subject, inside(scope));
  const isLiteral = (name: string): boolean => {
    const member = schemaOf(name, schema);
    return typeof member === 'object' && 'const' in member;
  };
  const named = namesToCheck(schema);
  const steps = [
    ...named.filter(isLiteral).flatMap(of),
    ...(isWhole ? partsOf(schema, subject, scope) : []),
    ...named.filter((name) => !isLiteral(name)).flatMap(of),
    ...dependentSteps(schema, read, subject, scope),
    ...loopSteps(schema, { ...subject, value: it }, scope),
  ];
  return isRead ? [{ kind: 'bind', name: it, value: castTo(subject.value, members, subject, scope), steps }] : steps;
}

/**
 * What takes a loop over all names. It is last, as it costs most, and not for what has indices, of which there may be
 * millions. All that has them has a length, which is asked for first: that is the fastest where hardly anything has.
 */
function loopSteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  const steps = [...countSteps(schema, subject), ...closingSteps(schema, subject, scope), ...nameSteps(schema, subject, scope)];
  if (steps.length === 0) return [];
  const length = memberText(scope.typed ? `(${castText(value, membersType(['length']), scope)})` : value, 'length');
  return [
    fail(
      `${length} !== undefined && hasIndices(${value})`,
      { code: 'type', expected: 'an object with members', value, at },
      steps,
    ),
  ];
}

/** Other schemas that speak of the same object. */
function partsOf(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  const { value, at } = subject;
  const parts = (schema.allOf ?? []).flatMap((part) => scope.compile(part, { value, at, known: 'object' }, partOf(scope)));
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
function castTo(value: string, names: readonly string[], { at }: Subject, scope: Scope): string {
  const isOwner = at.length === 0 && value === 'value' && scope.interfaces.has(scope.owner);
  return castText(value, isOwner ? `Unchecked<${scope.owner}>` : membersType(names), scope);
}

function memberSteps(name: string, read: string, schema: JsonSchemaObject, { at }: Subject, scope: Scope): readonly Step[] {
  const inner = schemaOf(name, schema);
  const isRequired = schema.required?.includes(name) === true;
  const local = scope.locals.fresh(name);
  const place = [...at, stringLiteral(name)];
  const steps = scope.compile(inner, { value: local, at: place }, scope);
  if (!isRequired) {
    const checked = when(`${local} !== undefined`, steps);
    return checked.length === 0 ? [] : [{ kind: 'bind', name: local, value: read, steps: checked }];
  }
  // One check that fails without a value tells by itself that there is none.
  const isImplied = refusesUndefined(inner, scope.definitions);
  if (isImplied && steps.length === 1) return [{ kind: 'bind', name: local, value: read, steps }];
  const report = { code: 'missing', expected: 'a value', value: local, at: place } as const;
  return [{ kind: 'bind', name: local, value: read, steps: [fail(`${local} === undefined`, report, steps, isImplied)] }];
}

function dependentSteps(
  schema: JsonSchemaObject,
  read: (name: string) => string,
  subject: Subject,
  scope: Scope,
): readonly Step[] {
  const { dependentRequired = {}, dependentSchemas = {} } = schema;
  const { value, at } = subject;
  return [
    ...Object.entries(dependentRequired).flatMap(([name, others]) =>
      when(
        `${read(name)} !== undefined`,
        others.map((other) =>
          fail(`${read(other)} === undefined`, {
            code: 'missing',
            expected: 'a value',
            value: read(other),
            at: [...at, stringLiteral(other)],
          }),
        ),
      ),
    ),
    ...Object.entries(dependentSchemas).flatMap(([name, part]) =>
      when(`${read(name)} !== undefined`, scope.compile(part, { value, at, known: 'object' }, partOf(scope))),
    ),
  ];
}

function countSteps({ minProperties = 0, maxProperties }: JsonSchemaObject, { value, at }: Subject): readonly Step[] {
  const failWith = (expected: string, test: string, code: IssueCode = 'members'): Step =>
    fail(test, { code, expected, value, at });
  return [
    ...(minProperties > 0
      ? [failWith(`at least ${counted(minProperties, 'member')}`, `countMembers(${value}) < ${minProperties}`)]
      : []),
    ...(maxProperties === undefined
      ? []
      : [failWith(`at most ${counted(maxProperties, 'member')}`, `countMembers(${value}) > ${maxProperties}`)]),
  ];
}

/** What is asked of members by their names as such, or of members that have no schema of their own. */
function nameSteps(schema: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  const { propertyNames, patternProperties = {}, additionalProperties } = schema;
  const others =
    additionalProperties === undefined || typeof additionalProperties === 'boolean' ? undefined : additionalProperties;
  if (propertyNames === undefined && others === undefined && Object.keys(patternProperties).length === 0) return [];
  const name = scope.locals.fresh('name');
  const member = scope.locals.fresh('member');
  const members = scope.locals.fresh('members');
  const place = [...at, name];
  const steps = [
    ...(propertyNames === undefined ? [] : askName(propertyNames, name, place, asking(scope))),
    ...Object.entries(patternProperties).flatMap(([pattern, inner]) =>
      when(matches(pattern, name, scope), scope.compile(inner, { value: member, at: place }, inside(scope))),
    ),
    ...(others === undefined ? [] : otherMembers(others, schema, { value: member, at: place }, name, scope)),
  ];
  if (steps.length === 0) return [];
  const head = `const ${name} in ${members}`;
  const loop: Step = { kind: 'loop', head, item: member, value: `${members}[${name}]`, steps };
  return [{ kind: 'bind', name: members, value: castText(value, 'Readonly<Record<string, unknown>>', scope), steps: [loop] }];
}

function askName(schema: JsonSchema, name: string, at: readonly string[], scope: Scope): readonly Step[] {
  const test = failsText(schema, { value: name, at, known: 'string' }, scope, 'name');
  return test === 'false' ? [] : [fail(test, { code: 'members', expected: 'a name that the schema allows', value: name, at })];
}

function otherMembers(
  others: JsonSchema,
  schema: JsonSchemaObject,
  member: Subject,
  name: string,
  scope: Scope,
): readonly Step[] {
  const steps = scope.compile(others, member, inside(scope));
  const test = isOtherMember(schema, name, scope);
  return test === 'true' ? steps : when(test, steps);
}
