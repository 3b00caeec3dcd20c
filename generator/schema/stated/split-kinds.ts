import type { JsonSchemaObject, SchemaType } from '../../model/schema.ts';

/** What is asserted of objects only. */
const OF_OBJECTS = new Set([
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'propertyNames'],
  ...['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'],
]);
/** What is asserted of values of every kind: such a schema stays in one piece. */
const OF_ALL = new Set(['$ref', 'const', 'enum', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);
const DOCUMENTING = new Set(['description', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly', '$comment']);

/** An object with members, or a value of another kind: a schema for each, and what is said of both. */
export interface SplitKinds {
  readonly around: JsonSchemaObject;
  readonly branches: readonly JsonSchemaObject[];
}

/** Takes `["object", "null"]` with members apart; nothing where a schema is of one kind, or says something of all kinds. */
export function splitKinds(schema: JsonSchemaObject): SplitKinds | undefined {
  const { type, properties } = schema;
  if (typeof type === 'string' || type === undefined || properties === undefined || !type.includes('object')) return undefined;
  if (Object.keys(schema).some((keyword) => OF_ALL.has(keyword))) return undefined;
  const kinds: readonly SchemaType[] = type.filter((kind) => kind !== 'object');
  const [only, ...others] = kinds;
  if (only === undefined) return { around: {}, branches: [{ ...schema, type: 'object' }] };
  const pick = (isMeant: (keyword: string) => boolean): JsonSchemaObject =>
    Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== 'type' && isMeant(keyword)));
  const isSaid = (keyword: string): boolean => DOCUMENTING.has(keyword) || keyword.startsWith('x-');
  return {
    around: pick(isSaid),
    branches: [
      { ...pick((keyword) => OF_OBJECTS.has(keyword) || keyword === 'title'), type: 'object' },
      {
        ...pick((keyword) => !OF_OBJECTS.has(keyword) && !isSaid(keyword) && keyword !== 'title'),
        type: others.length === 0 ? only : kinds,
      },
    ],
  };
}
