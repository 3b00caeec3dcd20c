import { type JsonSchema, type JsonSchemaObject, referenceName } from '../../../model/schema.ts';
import { ownValue } from '../../../text/records.ts';
import {
  call,
  cast,
  compare,
  conditional,
  declared,
  isLiteral,
  isPresent,
  isSame,
  literal,
  local,
  property,
  runtime,
} from '../../expression/build.ts';
import { negate } from '../../expression/logic.ts';
import type { Expression } from '../../expression/tree.ts';
import { documentedType, propertiesType, runtimeType, textsType } from '../../expression/types.ts';
import { does, ifThen, returns, type Statement } from '../../statement/tree.ts';
import { passCondition } from '../conditions.ts';
import { inPlaceSubschemas } from '../in-place-subschemas.ts';
import { closesHere, documentedMembers } from '../keywords/closed-objects.ts';
import { discriminatorOf } from '../keywords/discriminate.ts';
import { matchesPattern } from '../keywords/scalars.ts';
import { areDisjoint, type Definitions, kindsOf } from '../kinds.ts';
import { copyNameOf } from '../names.ts';
import { isInSet, readProperty } from '../property-names.ts';
import { forTest, type Scope, VALUE } from '../scope.ts';
import { hasMembers, holdsOthers } from './copied-members.ts';

/** The body of a function that copies the documented members of a valid value. */
export function copyBody(schema: JsonSchema, scope: Scope): readonly Statement[] {
  if (typeof schema === 'boolean' || !isOwnCopy(schema, scope.definitions))
    return [returnsAsOwner(copyOf(schema, VALUE, scope), scope)];
  const { names, patterns, isOpen } = documentedMembers(schema, scope.definitions);
  return patterns.size > 0 || isOpen || names.size > MAX_WRITTEN_OUT
    ? [returnsAsOwner(copyOpenObject(schema, scope), scope)]
    : copyObject(schema, scope);
}

/** Objects with more members are copied in a loop: a function with a line for each is too long for the compiler. */
const MAX_WRITTEN_OUT = 200;

function returnsAsOwner(value: Expression, { owner }: Scope): Statement {
  return returns(cast(value, documentedType(owner)));
}

/** Whether a value of a schema has members that are copied one by one. */
function isOwnCopy(schema: JsonSchemaObject, definitions: Definitions): boolean {
  const { names, patterns } = documentedMembers(schema, definitions);
  return closesHere(schema, definitions) && names.size + patterns.size > 0 && kindsOf(schema, definitions).has('object');
}

/** Each member by the schema that is for it: by its name, by a pattern, or for all others. */
function copyOpenObject(schema: JsonSchemaObject, scope: Scope): Expression {
  const { definitions } = scope;
  const parts = inPlaceSubschemas(schema, definitions, true);
  const { names, patterns, isOpen } = documentedMembers(schema, definitions);
  const [member, name] = [local(scope.locals.fresh('member')), local(scope.locals.fresh('name'))];
  const others = parts.map(({ additionalProperties }) => additionalProperties).filter((part) => typeof part === 'object');
  const [only] = others;
  const rest = !isOpen ? literal(undefined) : only !== undefined && others.length === 1 ? copyOf(only, member, scope) : member;
  const named = [...names].map((one) => ({
    test: compare(name, '===', literal(one)),
    value: copyOf(schemaOfMember(one, parts), member, scope),
  }));
  const rows = [
    ...named.filter(({ value }) => value !== member),
    ...(names.size > 0 && rest !== member ? [{ test: isInSet([...names], name, scope), value: member }] : []),
    ...[...patterns].map((pattern) => {
      const inner = parts.map((part) => ownValue(part.patternProperties, pattern)).find((part) => part !== undefined) ?? true;
      return { test: matchesPattern(pattern, name, scope), value: copyOf(inner, member, scope) };
    }),
  ];
  const body: Expression = rows.length === 0 ? rest : { kind: 'choice', rows, otherwise: rest };
  const parameters = (rows.length === 0 ? [member] : [member, name]).map((one) => ({ name: one.name }));
  return call(runtime('copyMembers'), VALUE, { kind: 'arrow', parameters, body });
}

/** One object literal of all that is required, which is the fastest, and what is optional added to it. */
function copyObject(schema: JsonSchemaObject, scope: Scope): readonly Statement[] {
  const parts = inPlaceSubschemas(schema, scope.definitions, true);
  const names = [...documentedMembers(schema, scope.definitions).names];
  const it = local(scope.locals.fresh('it'));
  const isRequired = (name: string): boolean => schema.required?.includes(name) === true;
  const copyOfMember = (name: string, value: Expression): Expression => copyOf(schemaOfMember(name, parts), value, scope);
  const required = names.filter(isRequired).map((name) => [name, copyOfMember(name, readProperty(it, name))] as const);
  const literals = { kind: 'object', properties: required, layout: 'lines' } as const;
  const optional = names
    .filter((name) => !isRequired(name))
    .flatMap((name): readonly Statement[] => {
      const value = local(scope.locals.fresh(name));
      return [
        { kind: 'const', name: value.name, value: readProperty(it, name) },
        ifThen(isPresent(value), setMember(name, copyOfMember(name, value))),
      ];
    });
  const isAlwaysObject = kindsOf(schema, scope.definitions).size === 1;
  return [
    ...(isAlwaysObject ? [] : [ifThen(negate(call(runtime('isObject'), VALUE)), returnsAsOwner(VALUE, scope))]),
    { kind: 'const', name: it.name, value: cast(VALUE, propertiesType(names)) },
    ...(optional.length === 0
      ? [returnsAsOwner(literals, scope)]
      : [
          { kind: 'const', name: COPY.name, type: runtimeType('PartialCopy', textsType(names)), value: literals } as const,
          ...optional,
          returnsAsOwner(COPY, scope),
        ]),
  ];
}

const COPY = local('copy');

function setMember(name: string, value: Expression): Statement {
  return name === '__proto__'
    ? does(call(runtime('defineMember'), COPY, literal(name), value))
    : does({ kind: 'assignment', target: property(COPY, name), value });
}

function schemaOfMember(name: string, parts: readonly JsonSchemaObject[]): JsonSchema {
  return parts.map((part) => ownValue(part.properties, name)).find((part) => part !== undefined && part !== true) ?? true;
}

/** The copy of a valid value; the value itself where nothing in it could be left out. */
function copyOf(schema: JsonSchema, value: Expression, scope: Scope): Expression {
  if (!hasMembers(schema, scope.definitions)) return value;
  if (typeof schema === 'boolean') return value;
  const { $ref, items, additionalProperties } = schema;
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((branch) => holdsOthers(branch, scope.definitions));
  // Members of a combination that is no definition, or is open, are all kept.
  if (closesHere(schema, scope.definitions)) return value;
  if ($ref !== undefined) return call(declared(copyNameOf(referenceName($ref))), value);
  if (branches.length > 0) return chooseCopy(branches, value, scope);
  const item = local(scope.locals.fresh('item'));
  const ofItems = (inner: JsonSchema): Expression => ({
    kind: 'arrow',
    parameters: [{ name: item.name }],
    body: copyOf(inner, item, scope),
  });
  if (schema.prefixItems !== undefined) return copyTuple(schema.prefixItems, items ?? true, value, scope);
  if (items !== undefined && hasMembers(items, scope.definitions)) return call(runtime('copyItems'), value, ofItems(items));
  if (typeof additionalProperties === 'object' && hasMembers(additionalProperties, scope.definitions))
    return call(runtime('copyMembers'), value, ofItems(additionalProperties));
  return value;
}

/** The first items each by its own schema. */
function copyTuple(first: readonly JsonSchema[], items: JsonSchema, value: Expression, scope: Scope): Expression {
  const [item, index] = [local(scope.locals.fresh('item')), local(scope.locals.fresh('index'))];
  const rows = first.map((schema, at) => ({
    test: compare(index, '===', literal(at)),
    value: copyOf(schema, item, scope),
  }));
  const body = { kind: 'choice', rows, otherwise: copyOf(items, item, scope) } as const;
  return call(runtime('copyItems'), value, { kind: 'arrow', parameters: [{ name: item.name }, { name: index.name }], body });
}

/**
 * The copy of the branch that a value is of. Where a value can be of several, it is the first that has all of its
 * members, if there is one.
 */
function chooseCopy(branches: readonly JsonSchema[], value: Expression, scope: Scope): Expression {
  const needsIt = areDisjoint(branches, scope.definitions) || discriminatorOf(branches, scope.definitions) !== undefined;
  const scopes = needsIt ? [forTest(scope)] : [{ ...scope, variant: 'strict' as const }, forTest(scope)];
  const choices = scopes.flatMap((one) =>
    branches.map((branch) => ({
      test: passCondition(branch, { value, at: [] }, one, 'option'),
      copy: copyOf(branch, value, scope),
    })),
  );
  const end = choices.findIndex(({ test }) => isLiteral(test, true));
  const [needed, last] = end === -1 ? [choices, value] : [choices.slice(0, end), choices[end]?.copy ?? value];
  return needed.reduceRight<Expression>(
    (rest, { test, copy }) => (isSame(copy, rest) ? rest : conditional(test, copy, rest)),
    last,
  );
}
