import type { JsonSchema, JsonSchemaObject } from '../../model/json-schema.ts';
import { referenceName } from '../../model/schema.ts';
import { memberAccess, propertyKey, stringLiteral } from '../../text/encode.ts';
import { ownValue } from '../../text/own.ts';
import { holdsText } from './ask.ts';
import { castText, membersType, memberText } from './casts.ts';
import { closesHere, documentedMembers } from './closing.ts';
import { tagOf } from './discriminate.ts';
import { areApart, type Definitions, kindsOf } from './kinds.ts';
import { namesSet } from './member-names.ts';
import { copyNameOf } from './names.ts';
import { partsOfObject } from './parts.ts';
import { matches } from './scalars.ts';
import { asking, type Scope } from './scope.ts';

/** The body of a function that copies the documented members of a valid value. Lines without indentation. */
export function printCopyBody(schema: JsonSchema, scope: Scope): readonly string[] {
  if (typeof schema === 'boolean' || !isOwnCopy(schema, scope.definitions))
    return [`return ${copyText(schema, 'value', scope)}${asOwner(scope)};`];
  const { names, patterns, isOpen } = documentedMembers(schema, scope.definitions);
  return patterns.size > 0 || isOpen || names.size > MOST_WRITTEN_OUT
    ? printOpenObject(schema, scope)
    : printObject(schema, scope);
}

/** Objects with more members are copied in a loop: a function with a line for each is too long for the compiler. */
const MOST_WRITTEN_OUT = 200;

function asOwner({ typed, owner }: Scope): string {
  return typed ? ` as ${owner}` : '';
}

/** Whether a value of a schema has members that are copied one by one. */
function isOwnCopy(schema: JsonSchemaObject, definitions: Definitions): boolean {
  const { names, patterns } = documentedMembers(schema, definitions);
  return closesHere(schema, definitions) && names.size + patterns.size > 0 && kindsOf(schema, definitions).has('object');
}

/** Each member by the schema that is for it: by its name, by a pattern, or for all others. */
function printOpenObject(schema: JsonSchemaObject, scope: Scope): readonly string[] {
  const { definitions } = scope;
  const parts = partsOfObject(schema, definitions, true);
  const { names, patterns, isOpen } = documentedMembers(schema, definitions);
  const [member, name] = [scope.locals.fresh('member'), scope.locals.fresh('name')];
  const others = parts.map(({ additionalProperties }) => additionalProperties).filter((part) => typeof part === 'object');
  const [only] = others;
  const rest = !isOpen ? 'undefined' : only !== undefined && others.length === 1 ? copyText(only, member, scope) : member;
  const named = [...names].map((one) => [one, copyText(schemaOfMember(one, parts), member, scope)] as const);
  const rows = [
    ...named.filter(([, copy]) => copy !== member).map(([one, copy]) => `${name} === ${stringLiteral(one)} ? ${copy}`),
    ...(names.size > 0 && rest !== member
      ? [`${scope.needs.constant(namesSet([...names]), scope.owner, 'members')}.has(${name}) ? ${member}`]
      : []),
    ...[...patterns].map((pattern) => {
      const inner = parts.map((part) => ownValue(part.patternProperties, pattern)).find((part) => part !== undefined) ?? true;
      return `${matches(pattern, name, scope)} ? ${copyText(inner, member, scope)}`;
    }),
  ];
  const parameters = rows.length === 0 ? member : `${member}, ${name}`;
  return [`return copyMembers(value, (${parameters}) => ${[...rows, rest].join(' : ')})${asOwner(scope)};`];
}

/** One object literal of all that is required, which is the fastest, and what is optional added to it. */
function printObject(schema: JsonSchemaObject, scope: Scope): readonly string[] {
  const parts = partsOfObject(schema, scope.definitions, true);
  const names = [...documentedMembers(schema, scope.definitions).names];
  const it = scope.locals.fresh('it');
  const required = new Set(schema.required ?? []);
  const read = (name: string): string => memberText(it, name);
  const copyOf = (name: string, value: string): string => copyText(schemaOfMember(name, parts), value, scope);
  const literal = names
    .filter((name) => required.has(name))
    .map((name) => `  ${propertyKey(name)}: ${copyOf(name, read(name))},`);
  const others = names
    .filter((name) => !required.has(name))
    .flatMap((name) => {
      const local = scope.locals.fresh(name);
      return [`const ${local} = ${read(name)};`, `if (${local} !== undefined) ${setMember(name, copyOf(name, local))};`];
    });
  const [first, last] =
    others.length === 0
      ? ['return {', [`}${asOwner(scope)};`]]
      : [
          `const copy${scope.typed ? `: Copied<${names.map((name) => stringLiteral(name)).join(' | ')}>` : ''} = {`,
          ['};', ...others, `return copy${asOwner(scope)};`],
        ];
  const isAlwaysObject = kindsOf(schema, scope.definitions).size === 1;
  return [
    ...(isAlwaysObject ? [] : [`if (!isObject(value)) return value${asOwner(scope)};`]),
    `const ${it} = ${castText('value', membersType(names), scope)};`,
    first,
    ...literal,
    ...last,
  ];
}

function setMember(name: string, value: string): string {
  return name === '__proto__'
    ? `defineMember(copy, ${stringLiteral(name)}, ${value})`
    : `${memberAccess('copy', name)} = ${value}`;
}

function schemaOfMember(name: string, parts: readonly JsonSchemaObject[]): JsonSchema {
  return parts.map((part) => ownValue(part.properties, name)).find((part) => part !== undefined && part !== true) ?? true;
}

/** An expression for the copy of a valid value; the value itself where nothing in it could be left out. */
function copyText(schema: JsonSchema, value: string, scope: Scope): string {
  if (!hasMembers(schema, scope.definitions)) return value;
  if (typeof schema === 'boolean') return value;
  const { $ref, items, additionalProperties } = schema;
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((branch) => holdsOthers(branch, scope.definitions));
  // Members of a combination that is no definition, or is open, are all kept.
  if (closesHere(schema, scope.definitions)) return value;
  if ($ref !== undefined) return `${copyNameOf(referenceName($ref))}(${value})`;
  if (branches.length > 0) return chooseCopy(branches, value, scope);
  const item = scope.locals.fresh('item');
  if (schema.prefixItems !== undefined) return copyTuple(schema.prefixItems, items ?? true, value, scope);
  if (items !== undefined && hasMembers(items, scope.definitions))
    return `copyItems(${value}, (${item}) => ${copyText(items, item, scope)})`;
  if (typeof additionalProperties === 'object' && hasMembers(additionalProperties, scope.definitions))
    return `copyMembers(${value}, (${item}) => ${copyText(additionalProperties, item, scope)})`;
  return value;
}

/** The first items each by its own schema. */
function copyTuple(first: readonly JsonSchema[], items: JsonSchema, value: string, scope: Scope): string {
  const [item, index] = [scope.locals.fresh('item'), scope.locals.fresh('index')];
  const rows = first.map((schema, at) => `${index} === ${at} ? ${copyText(schema, item, scope)}`);
  return `copyItems(${value}, (${item}, ${index}) => ${[...rows, copyText(items, item, scope)].join(' : ')})`;
}

/**
 * The copy of the branch that a value is of. Where a value can be of several, it is the first that has all of its
 * members, if there is one.
 */
function chooseCopy(branches: readonly JsonSchema[], value: string, scope: Scope): string {
  const isTold = areApart(branches, scope.definitions) || tagOf(branches, scope.definitions) !== undefined;
  const scopes = isTold ? [asking(scope)] : [{ ...scope, variant: 'strict' as const }, asking(scope)];
  const choices = scopes.flatMap((one) =>
    branches.map((branch) => ({
      test: holdsText(branch, { value, at: [] }, one, 'option'),
      copy: copyText(branch, value, scope),
    })),
  );
  const end = choices.findIndex(({ test }) => test === 'true');
  const [needed, last] = end === -1 ? [choices, value] : [choices.slice(0, end), choices[end]?.copy ?? value];
  return needed.reduceRight((rest, { test, copy }) => (copy === rest ? rest : `(${test} ? ${copy} : ${rest})`), last);
}

/** Whether a valid value may be no longer valid without members that are not documented, so that a copy is checked again. */
export function dependsOnMembers(schema: JsonSchema): boolean {
  return /"(?:minProperties|uniqueItems|not|if|oneOf|minContains|maxContains|contains|dependentSchemas|const":[{[]|enum":)/.test(
    JSON.stringify(schema),
  );
}

/** Whether a value of a schema can hold other values. */
function holdsOthers(schema: JsonSchema, definitions: Definitions): boolean {
  const kinds = kindsOf(schema, definitions);
  return kinds.has('object') || kinds.has('array');
}

/** Whether a value of a schema holds something from which members can be left out. */
function hasMembers(schema: JsonSchema, definitions: Definitions, seen: ReadonlySet<JsonSchema> = new Set()): boolean {
  if (typeof schema === 'boolean' || seen.has(schema)) return false;
  const inner = (part: JsonSchema | undefined): boolean =>
    part !== undefined && hasMembers(part, definitions, new Set([...seen, schema]));
  const { $ref, anyOf = [], oneOf = [], allOf = [], items, additionalProperties, properties, prefixItems = [] } = schema;
  const { patternProperties = {} } = schema;
  if (properties !== undefined && Object.keys(properties).length > 0) return true;
  return (
    ($ref !== undefined && inner(definitions.get(referenceName($ref)))) ||
    [...anyOf, ...oneOf, ...allOf, ...prefixItems, ...Object.values(patternProperties)].some(inner) ||
    inner(items) ||
    inner(additionalProperties)
  );
}
