import { type JsonSchema, type JsonSchemaObject, referenceName } from '../../model/schema.ts';
import type { StatedLibrary } from '../../model/specifications/stated.ts';
import { ownValue } from '../../text/records.ts';

/** The keywords of an object that can be put together with another one by putting the members together. */
const OF_OBJECTS = new Set(['type', 'properties', 'required', 'title', 'description', 'examples', 'default', '$comment']);

/**
 * One object of all that `allOf` lists, what it refers to as well, where that says the same: each of them says what members an
 * object has, and nothing else. Anything else stays as it is.
 */
export function flatten(schema: JsonSchemaObject, library: StatedLibrary): JsonSchemaObject {
  return flattenWithin(schema, library, new Set());
}

function flattenWithin(
  schema: JsonSchemaObject,
  library: StatedLibrary,
  within: ReadonlySet<JsonSchemaObject>,
): JsonSchemaObject {
  const { allOf, ...own } = schema;
  if (allOf === undefined) return schema;
  const around = new Set([...within, schema]);
  const parts = allOf.map((part) => {
    const target = resolved(part, library);
    return target === undefined || around.has(target) ? undefined : flattenWithin(target, library, around);
  });
  const [only] = allOf;
  // One part alone is what it is, if nothing is said beside it.
  if (allOf.length === 1 && typeof only === 'object' && Object.keys(own).every((keyword) => isDocumentation(keyword)))
    return { ...flattenWithin(only, library, around), ...own };
  const all = [...parts, own];
  if (!all.every((part) => part !== undefined && isPlainObject(part))) return schema;
  const objects = all.filter((part) => part !== undefined);
  const properties: Record<string, JsonSchema> = Object.create(null);
  for (const part of objects)
    for (const [name, member] of Object.entries(part.properties ?? {}))
      properties[name] = both(ownValue(properties, name), member);
  const required = [...new Set(objects.flatMap((part) => part.required ?? []))];
  const { title, description, ...rest } = own;
  return {
    ...extensionsOf(rest),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
  };
}

function isDocumentation(keyword: string): boolean {
  return (
    ['title', 'description', 'examples', 'default', '$comment', 'deprecated', 'readOnly'].includes(keyword) ||
    keyword.startsWith('x-')
  );
}

function extensionsOf(schema: JsonSchemaObject): JsonSchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword.startsWith('x-')));
}

function resolved(schema: JsonSchema, library: StatedLibrary): JsonSchemaObject | undefined {
  if (typeof schema !== 'object') return undefined;
  if (schema.$ref === undefined) return schema;
  const isBare = Object.keys(schema).every((keyword) => keyword === '$ref' || isDocumentation(keyword));
  return isBare ? library.definitions.get(referenceName(schema.$ref))?.schema : undefined;
}

function isPlainObject(schema: JsonSchemaObject): boolean {
  const { type, additionalProperties } = schema;
  return (
    (type === undefined || type === 'object') &&
    (additionalProperties === undefined || additionalProperties === true) &&
    Object.keys(schema).every(
      (keyword) => OF_OBJECTS.has(keyword) || keyword === 'additionalProperties' || isDocumentation(keyword),
    )
  );
}

/** What two parts say of one member: the narrower one, where one of them only narrows the other to a value. */
function both(known: JsonSchema | undefined, further: JsonSchema): JsonSchema {
  if (known === undefined || JSON.stringify(known) === JSON.stringify(further) || known === true) return further;
  if (further === true) return known;
  if (isLiteralOf(further, known)) return { ...documentationOf(known), ...(further as JsonSchemaObject) };
  if (isLiteralOf(known, further)) return known;
  return { allOf: [known, further] };
}

/** Whether a schema allows one text only, and another one any text. */
function isLiteralOf(narrow: JsonSchema, wide: JsonSchema): boolean {
  if (typeof narrow !== 'object' || typeof wide !== 'object' || typeof narrow.const !== 'string') return false;
  const isAnyText =
    wide.type === 'string' && Object.keys(wide).every((keyword) => keyword === 'type' || isDocumentation(keyword));
  const isListed = wide.enum?.includes(narrow.const) === true;
  return (
    isAnyText ||
    (isListed && Object.keys(wide).every((keyword) => ['type', 'enum'].includes(keyword) || isDocumentation(keyword)))
  );
}

function documentationOf(schema: JsonSchema): JsonSchemaObject {
  return typeof schema === 'object' && schema.description !== undefined ? { description: schema.description } : {};
}
