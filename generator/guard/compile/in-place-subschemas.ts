import { type JsonSchema, type JsonSchemaObject, referenceName } from '../../model/schema.ts';
import type { Definitions } from './kinds.ts';

/** A schema and those that apply to the same value; with `always`, only those that apply whatever the value is. */
export function inPlaceSubschemas(schema: JsonSchema, definitions: Definitions, always = false): readonly JsonSchemaObject[] {
  const found = new Set<JsonSchemaObject>();
  const visit = (part: JsonSchema | undefined): void => {
    if (typeof part !== 'object' || found.has(part)) return;
    found.add(part);
    const { $ref, allOf = [], anyOf = [], oneOf = [], if: condition, dependentSchemas = {} } = part;
    const branches = condition === undefined ? [] : [condition, part.then, part.else];
    const depending = always ? [] : [...anyOf, ...oneOf, ...branches, ...Object.values(dependentSchemas)];
    if ($ref !== undefined) visit(definitions.get(referenceName($ref)));
    for (const inner of [...allOf, ...depending]) visit(inner);
  };
  visit(schema);
  return [...found];
}
