import { ALL_KINDS, declaredKinds, kindOfValue } from '../../json-schema/type-keyword.ts';
import { type JsonSchema, referenceName, type SchemaType } from '../../model/schema.ts';
import { counted } from '../../text/case.ts';
import { builtIn, call, compare, literal, method, runtime } from '../expression/build.ts';
import { allOf, negate } from '../expression/logic.ts';
import type { Expression } from '../expression/tree.ts';

/** The definitions that references lead to, by their names. */
export type Definitions = ReadonlyMap<string, JsonSchema>;

/** The kinds that a value of a schema can be of, as far as that is seen from outside: at most too many of them. */
export function kindsOf(
  schema: JsonSchema,
  definitions: Definitions,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<SchemaType> {
  if (typeof schema === 'boolean') return new Set(schema ? ALL_KINDS : []);
  const { $ref, anyOf, oneOf, allOf = [] } = schema;
  const inner = (part: JsonSchema, names = seen): ReadonlySet<SchemaType> => kindsOf(part, definitions, names);
  const parts = [
    withWholeNumbers(declaredKinds(schema)),
    ...(schema.const === undefined ? [] : [withWholeNumbers([kindOfValue(schema.const)])]),
    ...(schema.enum === undefined ? [] : [withWholeNumbers(schema.enum.map(kindOfValue))]),
    ...allOf.map((part) => inner(part)),
    ...[anyOf, oneOf].flatMap((parts) => (parts === undefined ? [] : [new Set(parts.flatMap((part) => [...inner(part)]))])),
  ];
  const name = $ref === undefined ? undefined : referenceName($ref);
  if (name !== undefined && !seen.has(name)) parts.push(inner(definitions.get(name) ?? true, new Set([...seen, name])));
  return new Set(ALL_KINDS.filter((kind) => parts.every((kinds) => kinds.has(kind))));
}

/** Whether no value can be of two of the schemas, as they are for values of different kinds. */
export function areDisjoint(schemas: readonly JsonSchema[], definitions: Definitions): boolean {
  const seen = new Set<SchemaType>();
  return schemas.every((schema) => {
    const kinds = [...kindsOf(schema, definitions)];
    const isApart = kinds.every((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return isApart;
  });
}

function withWholeNumbers(kinds: readonly SchemaType[]): ReadonlySet<SchemaType> {
  return new Set<SchemaType>(kinds.includes('number') ? [...kinds, 'integer'] : kinds);
}

/** Whether a schema refuses a member that is not there, so that presence needs no look of its own. */
export function refusesUndefined(schema: JsonSchema, definitions: Definitions, seen: ReadonlySet<string> = new Set()): boolean {
  if (typeof schema === 'boolean') return !schema;
  const { type, $ref, anyOf, oneOf, allOf = [] } = schema;
  const inner = (part: JsonSchema): boolean => refusesUndefined(part, definitions, seen);
  if (type !== undefined || schema.const !== undefined || schema.enum !== undefined) return true;
  if (allOf.some(inner) || anyOf?.every(inner) === true || oneOf?.every(inner) === true) return true;
  const name = $ref === undefined ? undefined : referenceName($ref);
  return (
    name !== undefined &&
    !seen.has(name) &&
    refusesUndefined(definitions.get(name) ?? true, definitions, new Set([...seen, name]))
  );
}

/** A condition that is true for a value that is of none of the kinds. */
export function isNoneOf(kinds: readonly SchemaType[], value: Expression): Expression {
  const ordered = [...kinds].sort((a, b) => Number(b === 'null') - Number(a === 'null'));
  return allOf(ordered.map((kind) => negate(isOfKind(kind, value))));
}

/** A condition that is true for a value of a kind. */
function isOfKind(kind: SchemaType, value: Expression): Expression {
  if (kind === 'number') return method(builtIn('Number'), 'isFinite', value);
  return kind === 'integer' ? method(builtIn('Number'), 'isInteger', value) : isKind(kind, value);
}

/** A condition that is true for a value of a kind, and tells the compiler so. */
export function isKind(kind: SchemaType, value: Expression): Expression {
  switch (kind) {
    case 'null':
      return compare(value, '===', literal(null));
    case 'number':
      return call(runtime('isNumber'), value);
    case 'integer':
      return call(runtime('isInteger'), value);
    case 'array':
      return method(builtIn('Array'), 'isArray', value);
    case 'object':
      return call(runtime('isObject'), value);
    default:
      return isTypeOf(value, kind);
  }
}

/** A condition that is true where `typeof` gives a word. */
export function isTypeOf(value: Expression, word: string): Expression {
  return compare({ kind: 'typeof', operand: value }, '===', literal(word));
}

const WORDS: Readonly<Record<SchemaType, string>> = {
  null: 'null',
  boolean: 'a boolean',
  number: 'a number',
  integer: 'an integer',
  string: 'a string',
  object: 'an object',
  array: 'an array',
};

/** `a string or null`. */
export function describeKinds(kinds: readonly SchemaType[]): string {
  return kinds.map((kind) => WORDS[kind]).join(' or ');
}

/** What a schema expects, in a few words. */
export function describeSchema(schema: JsonSchema): string {
  if (typeof schema === 'boolean') return schema ? 'anything' : 'nothing';
  const { $ref, type } = schema;
  if (schema.const !== undefined) return describeValue(schema.const);
  if (schema.enum !== undefined) return describeValues(schema.enum);
  if ($ref !== undefined) return `a ${referenceName($ref)}`;
  if (type !== undefined) return describeKinds(declaredKinds(schema));
  const { required = [], minProperties } = schema;
  if (required.length > 0) return `an object with ${required.map((name) => JSON.stringify(name)).join(' and ')}`;
  return minProperties === undefined ? 'what the schema says' : `an object with ${counted(minProperties, 'property')}`;
}

const MAX_VALUES = 8;

/** `"open" or "paid"`. */
export function describeValues(values: readonly unknown[]): string {
  if (values.length === 0) return 'nothing';
  const shown = values.slice(0, MAX_VALUES).map(describeValue).join(' or ');
  return values.length > MAX_VALUES ? `${shown} or one of ${values.length - MAX_VALUES} others` : shown;
}

const MAX_CHARACTERS = 80;

function describeValue(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
