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

/** The names that schemas refer to, themselves and through what they refer to, in the order of their first mention. */
export function reachable(schemas: readonly Schema[], definitions: ReadonlyMap<string, Schema>): readonly string[] {
  const found = new Set<string>();
  const waiting = schemas.flatMap(referencesOf).reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const inner = referencesOf(definitions.get(name) ?? {});
    for (let at = inner.length - 1; at >= 0; at--) waiting.push(inner[at] ?? '');
  }
  return [...found];
}

const alreadyFound = new WeakMap<Schema, readonly string[]>();

/** The names that a schema itself refers to, each once. Looked for once, however much refers to the schema. */
function referencesOf(schema: Schema): readonly string[] {
  const known = alreadyFound.get(schema);
  if (known !== undefined) return known;
  const names = new Set<string>();
  collectReferences(schema, names);
  const found = [...names];
  alreadyFound.set(schema, found);
  return found;
}

function collectReferences({ $ref, properties = {}, items, additionalProperties, anyOf = [] }: Schema, names: Set<string>): void {
  if ($ref !== undefined) names.add($ref.slice(PREFIX.length));
  for (const inner of [...Object.values(properties), items, additionalProperties, ...anyOf])
    if (inner !== undefined) collectReferences(inner, names);
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> {
  const changed: Record<string, U> = Object.create(null);
  for (const [key, value] of Object.entries(record)) changed[key] = change(value);
  return changed;
}
