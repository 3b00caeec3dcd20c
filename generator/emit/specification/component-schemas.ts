import { mapSchemasIn } from '../../json-schema/subschemas.ts';
import type { Plan } from '../../model/plan.ts';
import { referenceName, type Schema } from '../../model/schema.ts';

/** Where the schemas of a specification stand. */
const COMPONENTS = '#/components/schemas/';

/** A type's name as the key of a component, which has no letters but those of ASCII; its schema has the name as title. */
export function componentKey(typeName: string): string {
  return typeName.replace(/[^\w.-]/gu, (character) => `_u${(character.codePointAt(0) ?? 0).toString(16)}_`);
}

/** The reference to the schema of a type, from anywhere in a specification. */
export function componentReference(typeName: string): { readonly $ref: string } {
  return { $ref: `${COMPONENTS}${componentKey(typeName)}` };
}

/** The schemas of all that has a type, by their keys: events, what they are made of, and deliveries of several. */
export function componentSchemas({ events, models, delivery }: Plan): Readonly<Record<string, Schema>> {
  const named = [
    ...events.map(({ eventType, schema }) => [eventType, schema] as const),
    ...models.map(({ typeName, schema }) => [typeName, schema] as const),
  ];
  // What an event's own schema says of it is more than what is said of its data, where the two are one.
  const schemas = new Map([...named].reverse());
  if (delivery?.title !== undefined) schemas.set(delivery.title, delivery);
  const names = new Set(named.map(([name]) => name));
  return Object.fromEntries([...names].map((name) => [componentKey(name), asComponent(schemas.get(name) ?? {})]));
}

/** A schema without what only a file of its own has, and with references to components. */
function asComponent({ $schema, $id, $defs, ...schema }: Schema): Schema {
  return withReferences(schema);
}

function withReferences(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) =>
      keyword === '$ref'
        ? [keyword, componentReference(referenceName(value)).$ref]
        : [keyword, mapSchemasIn<Schema>(keyword, value, withReferences)],
    ),
  );
}
