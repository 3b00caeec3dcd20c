import { type JsonSchema, referenceName } from '../model/schema.ts';
import { schemasIn } from './subschemas.ts';

/** The dialect that schemas are written in. */
const JSON_SCHEMA = 'https://json-schema.org/draft/2020-12/schema';

/** The reference to a definition: `User` → `#/$defs/User`. */
export function referenceTo(name: string): string {
  return `#/$defs/${name}`;
}

const alreadyFound = new WeakMap<object, readonly string[]>();

/**
 * The names that a schema refers to, as often as it does, in their order. They are looked for where keywords have schemas: a
 * member called `examples` or `$ref` has one too, and a value of `const` has none. Looked for once, however many lead to it.
 */
export function referencesIn(schema: JsonSchema | undefined): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const known = alreadyFound.get(schema) ?? findReferences(schema);
  alreadyFound.set(schema, known);
  return known;
}

function findReferences(schema: object): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === '$ref') return typeof value === 'string' ? [referenceName(value)] : [];
    return schemasIn<JsonSchema>(keyword, value).flatMap((inner) => referencesIn(inner.schema));
  });
}

/** The names that schemas refer to, themselves and through what they refer to, in the order of their first mention. */
export function reachable(schemas: readonly JsonSchema[], definitions: ReadonlyMap<string, JsonSchema>): readonly string[] {
  const found = new Set<string>();
  const waiting = schemas.flatMap(referencesIn).reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const inner = referencesIn(definitions.get(name));
    for (let at = inner.length - 1; at >= 0; at--) waiting.push(inner[at] ?? '');
  }
  return [...found];
}

/** A schema with `$defs` for all that it refers to, in an order of its own choice or that of their first mention. */
export function wholeSchema<S extends object & JsonSchema>(
  schema: S,
  definitions: ReadonlyMap<string, S | JsonSchema>,
  names: readonly string[] = reachable([schema], definitions),
): S {
  const $defs = Object.fromEntries(names.map((name) => [name, definitions.get(name) ?? {}]));
  return { $schema: JSON_SCHEMA, ...schema, ...(names.length === 0 ? {} : { $defs }) };
}
