import { type JsonSchema, type JsonSchemaObject, referenceName } from '../model/schema.ts';
import type { StatedLibrary } from '../model/specifications/stated.ts';
import { ownValue } from '../text/records.ts';

/** The schemas that all hold for a value at once: a schema, what it refers to, and what `allOf` lists. */
export function schemasAtOnce(schema: JsonSchema | undefined, library: StatedLibrary): readonly JsonSchemaObject[] {
  const found = new Set<JsonSchemaObject>();
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || found.has(next)) continue;
    found.add(next);
    if (next.$ref !== undefined) waiting.push(library.definitions.get(referenceName(next.$ref))?.schema);
    waiting.push(...(next.allOf ?? []));
  }
  return [...found];
}

/** What a schema refers to, if it says nothing else. */
export function behindReferences(schema: JsonSchema, library: StatedLibrary): JsonSchemaObject | undefined {
  let found = schema;
  for (const seen = new Set<JsonSchema>(); typeof found === 'object' && found.$ref !== undefined; ) {
    const target = library.definitions.get(referenceName(found.$ref))?.schema;
    if (target === undefined || seen.has(found)) return undefined;
    seen.add(found);
    found = target;
  }
  return typeof found === 'object' ? found : undefined;
}

/** The schema of a member of an object, if one states it. */
export function memberSchema(parts: readonly JsonSchemaObject[], name: string): JsonSchema | undefined {
  return parts.map(({ properties }) => ownValue(properties, name)).find((member) => member !== undefined);
}

/** The texts that a schema allows; nothing where it allows others. */
export function allowedTexts(schema: JsonSchema | undefined, library: StatedLibrary): readonly string[] | undefined {
  for (const part of schemasAtOnce(schema, library)) {
    const values = part.const === undefined ? part.enum : [part.const];
    if (values !== undefined && values.length > 0 && values.every((value) => typeof value === 'string')) return values;
  }
  return undefined;
}

const MAX_DEPTH = 3;
/** So many members of one object are looked at: which one distinguishes events stands among the first ones. */
const MAX_MEMBERS = 200;

/**
 * The only text that each member has, by the path that leads there, where it has one: of a union, one that is the same in all
 * branches. Three levels deep, nearest first.
 */
export function literalMembers(schema: JsonSchemaObject, library: StatedLibrary): ReadonlyMap<string, string> {
  const known = alreadyFound.get(schema) ?? findLiterals(schema, library);
  alreadyFound.set(schema, known);
  return known;
}

/** A schema is of one library: it is looked at once, however many ask. */
const alreadyFound = new WeakMap<JsonSchemaObject, ReadonlyMap<string, string>>();

function findLiterals(schema: JsonSchemaObject, library: StatedLibrary): ReadonlyMap<string, string> {
  const own = literalsOfParts(schema, library);
  const unions = schemasAtOnce(schema, library).flatMap((part) =>
    [part.oneOf, part.anyOf].filter((branches) => branches !== undefined),
  );
  for (const branches of unions) {
    const [first, ...others] = branches.map((branch) => literalsOfParts(branch, library));
    for (const [key, text] of first ?? [])
      if (!own.has(key) && others.every((literals) => literals.get(key) === text)) own.set(key, text);
  }
  return own;
}

function literalsOfParts(schema: JsonSchema, library: StatedLibrary): Map<string, string> {
  const found = new Map<string, string>();
  let level: readonly { readonly path: readonly string[]; readonly schema: JsonSchema }[] = [{ path: [], schema }];
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const next: { readonly path: readonly string[]; readonly schema: JsonSchema }[] = [];
    for (const { path, schema: owner } of level) {
      const members = schemasAtOnce(owner, library).flatMap(({ properties = {} }) => Object.entries(properties));
      for (const [name, member] of members.slice(0, MAX_MEMBERS)) {
        const inner = [...path, name];
        const [text, ...others] = allowedTexts(member, library) ?? [];
        if (text !== undefined && others.length === 0) {
          const key = JSON.stringify(inner);
          if (!found.has(key)) found.set(key, text);
        }
        next.push({ path: inner, schema: member });
      }
    }
    level = next;
  }
  return found;
}
