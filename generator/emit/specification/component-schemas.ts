import { mapSchemasIn } from '../../json-schema/subschemas.ts';
import type { Plan } from '../../model/plan.ts';
import { type JsonSchema, referenceName } from '../../model/schema.ts';
import { componentKey } from '../../text/encoders/component-key.ts';

/** Where the schemas of a specification stand. */
const COMPONENTS = '#/components/schemas/';

/** The reference to the schema of a type, from anywhere in a specification. */
export function componentReference(typeName: string): { readonly $ref: string } {
  return { $ref: `${COMPONENTS}${componentKey(typeName)}` };
}

/**
 * The schemas of all that has a type, by their keys: events, what they are made of, and deliveries of several. They are those that
 * guards assert, which say more of a value than a type can.
 */
export function componentSchemas({ events, models, delivery }: Plan): Readonly<Record<string, JsonSchema>> {
  const named: readonly (readonly [string, JsonSchema])[] = [
    ...events.map(({ eventType, jsonSchema }) => [eventType, jsonSchema] as const),
    ...models.flatMap(({ typeName, guardSchema, isOfTypes }) =>
      isOfTypes === true ? [] : [[typeName, titled(guardSchema, typeName)] as const],
    ),
  ];
  // What an event's own schema says of it is more than what is said of its data, where the two are one.
  const schemas = new Map([...named].reverse());
  if (delivery?.title !== undefined) schemas.set(delivery.title, delivery);
  const names = new Set(named.map(([name]) => name));
  return Object.fromEntries([...names].map((name) => [componentKey(name), asComponent(schemas.get(name) ?? {})]));
}

function titled(schema: JsonSchema, title: string): JsonSchema {
  return typeof schema === 'object' ? { title, ...schema } : schema;
}

/** What only a schema in a file of its own has. */
const OF_FILES = new Set(['$schema', '$id', '$defs']);

function asComponent(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  return withReferences(Object.fromEntries(Object.entries(schema).filter(([keyword]) => !OF_FILES.has(keyword))));
}

function withReferences(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) =>
      keyword === '$ref'
        ? [keyword, componentReference(referenceName(value)).$ref]
        : [keyword, mapSchemasIn(keyword, value, withReferences)],
    ),
  );
}
