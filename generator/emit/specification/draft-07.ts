import { mapSchemasIn } from '../../json-schema/subschemas.ts';
import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';

/*
 * AsyncAPI takes schemas in the words of draft 07 of JSON Schema: newer keywords would be ignored. `minContains` and
 * `maxContains` have no older words.
 */

/** A schema of draft 2020-12 in the words of draft 07, where these can say the same. */
export function inDraft07(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, mapSchemasIn(keyword, value, inDraft07)]),
  );
  return withoutBesides(withDependencies(withLists(inner)));
}

/** The first items of an array are a list as `items`, and what is behind them is `additionalItems`. */
function withLists(schema: JsonSchemaObject): object {
  const { prefixItems, items, ...others } = schema;
  if (prefixItems === undefined) return schema;
  return { ...others, items: prefixItems, ...(items === undefined ? {} : { additionalItems: items }) };
}

/** What depends on a member was one keyword. A member that names and a schema depend on has both in one schema. */
function withDependencies(schema: JsonSchemaObject): object {
  const { dependentRequired, dependentSchemas, ...others } = schema;
  if (dependentRequired === undefined && dependentSchemas === undefined) return schema;
  const dependencies: Record<string, unknown> = { ...dependentRequired };
  for (const [name, dependent] of Object.entries(dependentSchemas ?? {})) {
    const required = dependentRequired?.[name];
    dependencies[name] = required === undefined ? dependent : { allOf: [{ required }, dependent] };
  }
  return { ...others, dependencies };
}

const DOCUMENTING = new Set(['$ref', 'title', 'description', 'examples', 'default']);

/** Whatever stands beside a reference is ignored: what asserts something goes around it. */
function withoutBesides(schema: JsonSchemaObject): JsonSchemaObject {
  const { $ref, allOf = [], ...others } = schema;
  const isAlone = Object.keys(schema).every((keyword) => DOCUMENTING.has(keyword) || keyword.startsWith('x-'));
  return $ref === undefined || isAlone ? schema : { ...others, allOf: [{ $ref }, ...allOf] };
}
