import { type JsonSchema, referenceName } from '../../../model/schema.ts';
import { type Definitions, kindsOf } from '../kinds.ts';

/** Whether a valid value may be no longer valid without members that are not documented, so that a copy is checked again. */
export function dependsOnMembers(schema: JsonSchema): boolean {
  if (typeof schema === 'boolean') return false;
  return Object.entries(schema).some(([keyword, value]) => {
    if (keyword === 'const') return typeof value === 'object' && value !== null;
    if (DEPENDING.has(keyword)) return true;
    if (OF_NAMES.has(keyword)) return Object.values<JsonSchema>(value).some(dependsOnMembers);
    if (OF_SCHEMAS.has(keyword)) return (Array.isArray(value) ? value : [value]).some(dependsOnMembers);
    return false;
  });
}

/** Keywords under which a member more or less may make a difference. */
const DEPENDING: ReadonlySet<string> = new Set([
  ...['enum', 'oneOf', 'not', 'if', 'dependentSchemas', 'minProperties'],
  ...['uniqueItems', 'contains', 'minContains', 'maxContains'],
]);

/** Keywords with schemas under names. */
const OF_NAMES: ReadonlySet<string> = new Set(['$defs', 'definitions', 'properties', 'patternProperties']);

/** Keywords with a schema, or a list of them. */
const OF_SCHEMAS: ReadonlySet<string> = new Set([
  ...['allOf', 'anyOf', 'items', 'prefixItems', 'additionalProperties', 'propertyNames', 'then', 'else'],
]);

/** Whether a value of a schema can hold other values. */
export function holdsOthers(schema: JsonSchema, definitions: Definitions): boolean {
  const kinds = kindsOf(schema, definitions);
  return kinds.has('object') || kinds.has('array');
}

/** Whether a value of a schema holds something from which members can be left out. */
export function hasMembers(schema: JsonSchema, definitions: Definitions, seen: ReadonlySet<JsonSchema> = new Set()): boolean {
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
