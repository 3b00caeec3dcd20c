import { allowsValue } from '../json-schema/type-keyword.ts';
import type { JsonSchema, JsonSchemaObject, Schema, SchemaType } from '../model/schema.ts';

/** The schema that the type of a definition is printed from, and others that it needs beside it. */
export interface TypeSchema {
  readonly schema: Schema;
  readonly isInterface: boolean;
  /** The part of the type that is an object with members, where it is not all of it: it needs a name. */
  readonly members: Schema | undefined;
}

const NEVER: Schema = { enum: [] };
const SCALARS: readonly SchemaType[] = ['string', 'number', 'boolean', 'null'];

/**
 * The type of the values that are valid: never less than them, so that narrowing does not lie. What a type cannot say
 * (bounds, patterns, conditions) is left out. `membersName` is for the part that needs a name.
 */
export function typeSchemaOf(schema: JsonSchema, membersName: string): TypeSchema {
  if (typeof schema === 'boolean') return { schema: schema ? {} : NEVER, isInterface: false, members: undefined };
  const hasMembers = Object.keys(schema.properties ?? {}).length + (schema.required?.length ?? 0) > 0;
  const members = hasMembers ? objectOf(schema) : undefined;
  const others = [...referencesOf(schema), ...unionsOf(schema)].filter((part) => !isUnknown(part));
  const documentation = documentationOf(schema);
  if (
    members !== undefined &&
    schema.type === 'object' &&
    others.length === 0 &&
    schema.const === undefined &&
    schema.enum === undefined
  )
    return { schema: { ...documentation, ...members }, isInterface: !readsMore(schema), members: undefined };
  const kinds = kindsOf(schema, members === undefined ? undefined : { $ref: `#/$defs/${membersName}` });
  return { schema: { ...documentation, ...intersect([...kinds, ...others]) }, isInterface: false, members };
}

/** The type of something inside of a definition; objects with members are definitions by then. */
function inner(schema: JsonSchema): Schema {
  if (typeof schema === 'boolean') return schema ? {} : NEVER;
  return {
    ...documentationOf(schema),
    ...intersect([...kindsOf(schema, undefined), ...referencesOf(schema), ...unionsOf(schema)]),
  };
}

/** Whether a guard reads members that the type does not have. */
function readsMore({ if: condition, dependentRequired, dependentSchemas, not }: JsonSchemaObject): boolean {
  return [condition, dependentRequired, dependentSchemas, not].some((keyword) => keyword !== undefined);
}

function documentationOf({ description, examples, format, ...others }: JsonSchemaObject): Schema {
  const known = (others as Schema)['x-known-values'];
  return {
    ...(known === undefined ? {} : { 'x-known-values': known }),
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
    ...(format === undefined ? {} : { format }),
  };
}

function objectOf({ properties = {}, required = [] }: JsonSchemaObject): Schema {
  const names = [...new Set([...Object.keys(properties), ...required])];
  const members = names.map((name) => [name, inner(Object.hasOwn(properties, name) ? (properties[name] ?? true) : true)]);
  return { type: 'object', properties: Object.fromEntries(members), required };
}

/** What `type`, `const`, `enum` and the keywords of single kinds say; nothing if any value is of it. */
function kindsOf(schema: JsonSchemaObject, members: Schema | undefined): readonly Schema[] {
  const { type, const: literal, enum: values } = schema;
  if (literal !== undefined) return [schemaOfValue(literal)];
  if (values !== undefined) return [union(values.filter((value) => allowsValue(schema, value)).map(schemaOfValue))];
  if (type === undefined) return members === undefined ? [] : [union([{ type: SCALARS }, { type: 'array' }, members])];
  return [union((typeof type === 'string' ? [type] : type).map((kind) => schemaOfKind(kind, schema, members)))];
}

function schemaOfKind(kind: SchemaType, schema: JsonSchemaObject, members: Schema | undefined): Schema {
  if (kind === 'object') return members ?? mapOf(schema);
  if (kind === 'array') return arrayOf(schema);
  return { type: kind };
}

function mapOf({ additionalProperties = true, patternProperties = {} }: JsonSchemaObject): Schema {
  const [pattern, ...others] = Object.values(patternProperties);
  if (pattern === undefined) return { type: 'object', additionalProperties: inner(additionalProperties) };
  const isAll = others.length === 0 && additionalProperties === false;
  return { type: 'object', additionalProperties: isAll ? inner(pattern) : {} };
}

/** A list of fixed length is closed; one that may be shorter has its first items optional. */
function arrayOf({ items = true, prefixItems, minItems = 0, maxItems }: JsonSchemaObject): Schema {
  const first = prefixItems ?? (items === false ? [] : undefined);
  if (first === undefined) return { type: 'array', items: inner(items) };
  const isClosed = items === false || (maxItems ?? Number.POSITIVE_INFINITY) <= first.length;
  return {
    type: 'array',
    prefixItems: first.map(inner),
    minItems: Math.min(minItems, first.length),
    ...(isClosed ? { maxItems: first.length } : { items: inner(items) }),
  };
}

function schemaOfValue(value: unknown): Schema {
  if (typeof value !== 'object' || value === null) return { const: value as string | number | boolean | null };
  return Array.isArray(value) ? { type: 'array' } : { type: 'object', additionalProperties: {} };
}

function referencesOf({ $ref, allOf = [] }: JsonSchemaObject): readonly Schema[] {
  const parts = allOf.filter((part) => part !== true).map(inner);
  return [...($ref === undefined ? [] : [{ $ref }]), ...parts.filter((part) => Object.keys(part).length > 0)];
}

function unionsOf({ anyOf, oneOf }: JsonSchemaObject): readonly Schema[] {
  return [anyOf, oneOf].flatMap((branches) => (branches === undefined ? [] : [union(branches.map(inner))]));
}

/** One schema for all; a branch that anything is valid under makes the whole unknown. */
function union(branches: readonly Schema[]): Schema {
  const [only, ...others] = branches;
  if (only === undefined) return NEVER;
  if (branches.some(isUnknown)) return {};
  return others.length === 0 ? only : { anyOf: branches };
}

function intersect(parts: readonly Schema[]): Schema {
  const kept = parts.filter((part) => !isUnknown(part));
  const [only, ...others] = kept;
  if (only === undefined) return {};
  return others.length === 0 ? only : { allOf: kept };
}

function isUnknown(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => keyword === 'description' || keyword === 'examples' || keyword === 'format');
}
