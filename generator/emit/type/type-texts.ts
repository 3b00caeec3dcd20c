import type { JSONSchema } from 'json-schema-to-typescript';
import { referenceName, type Schema } from '../../model/schema.ts';
import { requirePackage } from '../../packages/require-package.ts';
import { stringLiteral } from '../../text/encode.ts';
import { parseMembers } from '../code/parse-members.ts';

const { compile } = requirePackage('json-schema-to-typescript') as typeof import('json-schema-to-typescript');

/** The type of a text that is none of the documented values. */
export const UNDOCUMENTED_VALUE = 'UndocumentedValue';

/** The name of the only interface that is printed, and read back. */
const ROOT = 'Root';

/**
 * Prints the types of schemas with json-schema-to-typescript, unformatted and without comments: each that differs from the others
 * once, as a member of one interface, for most members of events are of few types. It gets nothing but the structure: no text of a
 * page, no name, no index signatures, no reference that leads out.
 * @returns The type of each of the schemas; throws for any other.
 */
export async function printTypeTexts(schemas: readonly Schema[]): Promise<(schema: Schema) => string> {
  const keys = new Map<Schema, string>();
  const structures = new Map<string, object>();
  for (const schema of schemas) {
    const structure = structureOf(schema);
    const key = JSON.stringify(structure);
    keys.set(schema, key);
    structures.set(key, structure);
  }
  const properties = Object.fromEntries([...structures.values()].map((structure, index) => [`m${index}`, structure]));
  const root = { title: ROOT, type: 'object', properties, additionalProperties: false } as JSONSchema;
  const printed = await compile(root, ROOT, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    $refOptions: { resolve: { file: false, http: false } },
  });
  const types = parseMembers(printed);
  if (types.length !== structures.size) throw new Error('json-schema-to-typescript did not print all types');
  const typeOfKey = new Map([...structures.keys()].map((key, index) => [key, types[index] ?? '']));
  return (schema) => {
    const type = typeOfKey.get(keys.get(schema) ?? '');
    if (type === undefined) throw new Error('this type was not to be printed');
    return type;
  };
}

/**
 * The schema reduced to what its type shows. What a reference leads to is printed by itself, so the name alone stands for it: to look
 * up references takes the package longer than all else.
 */
function structureOf(schema: Schema): object {
  if (schema.$ref !== undefined) return { tsType: referenceName(schema.$ref) };
  const known = schema['x-known-values'];
  if (known !== undefined)
    return { tsType: [...typeOfKnown(known), ...([schema.type].flat().includes('null') ? ['null'] : [])].join(' | ') };
  if (schema.not !== undefined) return { tsType: UNDOCUMENTED_VALUE };
  if (schema.enum?.length === 0) return { tsType: 'never' };
  const { type, const: literal, additionalProperties, oneOf, anyOf = oneOf, allOf } = schema;
  return {
    ...(type === undefined ? {} : { type }),
    ...(literal === undefined ? {} : { const: literal }),
    ...itemsOf(schema),
    ...(additionalProperties === undefined ? {} : { additionalProperties: structureOf(additionalProperties) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(structureOf) }),
    ...(allOf === undefined ? {} : { allOf: allOf.map(structureOf) }),
  };
}

/** The values that pages name, and any other of their kind. */
export function typeOfKnown(known: readonly (string | number)[]): readonly string[] {
  const literals = known.map((value) => (typeof value === 'string' ? stringLiteral(value) : String(value)));
  return [...literals, typeof known[0] === 'number' ? '(number & {})' : '(string & {})'];
}

/** Tuples are `items` with a list, as in older drafts; a list that may be shorter becomes a union. */
function itemsOf({ items = {}, prefixItems, minItems, maxItems, type }: Schema): object {
  if (prefixItems === undefined) return type === 'array' ? { items: structureOf(items) } : {};
  const isClosed = maxItems === prefixItems.length;
  return {
    items: prefixItems.map(structureOf),
    minItems,
    additionalItems: isClosed ? false : structureOf(items),
    ...(isClosed ? { maxItems } : {}),
  };
}
