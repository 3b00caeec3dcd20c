import { KEYWORDS } from '../json-schema/keywords.ts';
import { referenceTo } from '../json-schema/references.ts';
import { mapSchemasIn } from '../json-schema/subschemas.ts';
import { type JsonSchema, type JsonSchemaObject, referenceName, type Schema } from '../model/schema.ts';

/** The schema with every reference renamed. */
export function renameReferences(schema: Schema, nameOf: (id: string) => string): Schema {
  const rename = (inner: Schema): Schema => renameReferences(inner, nameOf);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) =>
      keyword === '$ref'
        ? [keyword, referenceTo(nameOf(referenceName(value)))]
        : [keyword, mapSchemasIn<Schema>(keyword, value, rename)],
    ),
  );
}

/** Tells what references lead to, and how the definitions are called. */
export interface References {
  readonly targets: ReadonlyMap<JsonSchemaObject, JsonSchema>;
  readonly names: ReadonlyMap<JsonSchema, string>;
}

const DROPPED = new Set(['$schema', '$id', '$anchor', '$dynamicAnchor', '$defs', 'definitions', '$vocabulary', 'contentSchema']);

/**
 * A schema as a definition: whatever else is a definition is referred to by its name, and what only places and names
 * schemas is left out.
 */
export function rewriteSchema(schema: JsonSchema, references: References): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const target = references.targets.get(schema);
  const inner = (part: JsonSchema): JsonSchema => {
    const name = references.names.get(part);
    return name === undefined ? rewriteSchema(part, references) : { $ref: referenceTo(name) };
  };
  const rewritten: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (DROPPED.has(keyword) || !KEYWORDS.has(keyword) || keyword === '$ref') continue;
    rewritten[keyword] = mapSchemasIn(keyword, value, inner);
  }
  if (target === undefined) return rewritten;
  const name = references.names.get(target);
  if (name !== undefined) return { $ref: referenceTo(name), ...rewritten };
  return target === true
    ? rewritten
    : { ...rewritten, allOf: [...((rewritten.allOf as readonly JsonSchema[] | undefined) ?? []), false] };
}
