import type { Schema } from '../model/schema.ts';

const PREFIX = '#/$defs/';

/** The schema with every reference renamed. */
export function renameReferences(schema: Schema, nameOf: (id: string) => string): Schema {
  const rename = (inner: Schema): Schema => renameReferences(inner, nameOf);
  const { $ref, properties, items, additionalProperties, anyOf } = schema;
  return {
    ...schema,
    ...($ref === undefined ? {} : { $ref: PREFIX + nameOf($ref.slice(PREFIX.length)) }),
    ...(properties === undefined ? {} : { properties: mapValues(properties, rename) }),
    ...(items === undefined ? {} : { items: rename(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: rename(additionalProperties) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(rename) }),
  };
}

/** The names that a schema refers to, itself and through what it refers to, in the order of their first mention. */
export function reachable(schema: Schema, definitions: ReadonlyMap<string, Schema>): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const definition = definitions.get(name);
    if (definition !== undefined) for (const inner of referencesOf(definition)) visit(inner);
  };
  for (const name of referencesOf(schema)) visit(name);
  return [...found];
}

/** The names that a schema itself refers to. */
export function referencesOf(schema: Schema): readonly string[] {
  return [
    ...(schema.$ref === undefined ? [] : [schema.$ref.slice(PREFIX.length)]),
    ...[...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])].flatMap(
      (inner) => (inner === undefined ? [] : referencesOf(inner)),
    ),
  ];
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> {
  const changed: Record<string, U> = Object.create(null);
  for (const [key, value] of Object.entries(record)) changed[key] = change(value);
  return changed;
}
