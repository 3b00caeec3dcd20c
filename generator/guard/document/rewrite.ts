import type { JsonSchema, JsonSchemaObject } from '../../model/json-schema.ts';
import { KEYWORDS } from './keywords.ts';

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
  const rewritten: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (DROPPED.has(keyword) || !KEYWORDS.has(keyword) || keyword === '$ref') continue;
    rewritten[keyword] = rewriteValue(keyword, value, references);
  }
  if (target === undefined) return rewritten;
  const name = references.names.get(target);
  if (name !== undefined) return { $ref: `#/$defs/${name}`, ...rewritten };
  return target === true
    ? rewritten
    : { ...rewritten, allOf: [...((rewritten.allOf as readonly JsonSchema[] | undefined) ?? []), false] };
}

function rewriteValue(keyword: string, value: unknown, references: References): unknown {
  const inner = (schema: JsonSchema): JsonSchema => {
    const name = references.names.get(schema);
    return name === undefined ? rewriteSchema(schema, references) : { $ref: `#/$defs/${name}` };
  };
  switch (KEYWORDS.get(keyword)) {
    case 'schema':
      return inner(value as JsonSchema);
    case 'schemas':
      return (value as readonly JsonSchema[]).map(inner);
    case 'map of schemas':
      return mapValues(value as Readonly<Record<string, JsonSchema>>, inner);
    default:
      return value;
  }
}

/** Members keep their names, `__proto__` too. */
function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
