import { atMember, NO_DISCRIMINATOR } from '../envelopes/discriminator.ts';
import type { Schema } from '../model/schema.ts';
import { kebabCase } from '../text/case.ts';
import { ownValue } from '../text/records.ts';
import { compareText, type Place, type SourceFile } from '../text/source.ts';
import { type ComparedSchema, type SchemaRoot, schemaRoots } from './schema-roots.ts';
import type { ComparedEvent, Side } from './side.ts';
import { readValue } from './value.ts';

/** Finds the place of a JSON pointer in a file. */
export type FindPointer = (file: SourceFile, steps: readonly string[]) => Place;

/** The member that holds the data in the envelopes that there are. */
const DATA = 'data';

/**
 * Schemas as a side to compare: one that has a literal in a member which the others have one in too is an event, any other
 * is a structure.
 */
export function sideOfSchemas(sources: readonly ComparedSchema[], findPointer: FindPointer): Side {
  const { roots, types, origins } = schemaRoots(sources);
  const discriminator = discriminatorOf(roots.map(({ schema }) => schema));
  const placeOf = (type: string, member?: string): Place | undefined => {
    const [name, steps] = resolve(type, origins);
    const origin = origins.get(name);
    if (origin === undefined) return undefined;
    return findPointer(origin.file, [...origin.pointer, ...steps, ...(member === undefined ? [] : ['properties', member])]);
  };
  const side: Side = { events: [], structures: [], types, placeOf };
  const isEvent = ({ schema }: SchemaRoot): boolean =>
    discriminator !== undefined && literalOf(schema, discriminator) !== undefined;
  return {
    ...side,
    events: roots.filter(isEvent).map((root) => comparedEvent(root, discriminator ?? '', side)),
    structures: roots
      .filter((root) => !isEvent(root))
      .map(({ key, name, schema }) => ({ key, name, schema, place: placeOf(key) })),
  };
}

function comparedEvent({ key, name, schema }: SchemaRoot, discriminator: string, side: Side): ComparedEvent {
  const data = ownValue(schema.properties, DATA);
  const { description } = schema;
  return {
    type: literalOf(schema, discriminator) ?? '',
    name,
    description,
    envelope: key,
    discriminator: discriminator === '' ? NO_DISCRIMINATOR : atMember(discriminator),
    batch: undefined,
    dataMember: data === undefined ? undefined : DATA,
    schema,
    place: side.placeOf(key),
    isShown: data === undefined || !readValue(data, side, key).open,
    isSchema: true,
    examples: [],
    handler: `${kebabCase(name)}.ts`,
  };
}

/** The member that most of the schemas have a required literal in. */
function discriminatorOf(schemas: readonly Schema[]): string | undefined {
  const counts = new Map<string, number>();
  for (const schema of schemas) {
    for (const name of Object.keys(schema.properties ?? {}))
      if (literalOf(schema, name) !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];
}

function literalOf({ properties, required = [] }: Schema, name: string): string | undefined {
  const literal = ownValue(properties, name)?.const;
  return typeof literal === 'string' && required.includes(name) ? literal : undefined;
}

/** The name of the type that a key starts with, and a pointer from there. */
function resolve(key: string, origins: ReadonlyMap<string, unknown>): readonly [string, readonly string[]] {
  const parts = key.split('/');
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('/');
    if (origins.has(name)) return [name, parts.slice(length).flatMap(pointerOf)];
  }
  return [key, []];
}

/** A step of a key as a JSON pointer: `name|1` is the second branch of a member. */
function pointerOf(step: string): readonly string[] {
  const [, name = '', branches = ''] = /^(.*?)((?:\|\d+)*)$/.exec(step) ?? [];
  const own = name === '[]' ? ['items'] : name === '{}' ? ['additionalProperties'] : ['properties', name];
  return [...own, ...[...branches.matchAll(/\|(\d+)/g)].flatMap(([, index = '0']) => ['anyOf', index])];
}
