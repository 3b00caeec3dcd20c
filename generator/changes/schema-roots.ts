import type { Schema } from '../model/schema.ts';
import { isRecord } from '../text/records.ts';
import type { SourceFile } from '../text/source.ts';
import { stableText } from './canonical-schema.ts';

/** A JSON Schema as a file. */
export interface ComparedSchema {
  readonly file: SourceFile;
  readonly schema: unknown;
}

/** A schema that is compared as a whole. */
export interface SchemaRoot {
  /** What its members are looked up by. */
  readonly key: string;
  /** How paths call it. */
  readonly name: string;
  readonly schema: Schema;
}

/** Where a type is defined. */
interface Origin {
  readonly file: SourceFile;
  readonly pointer: readonly string[];
}

/** The schemas of some files with all that they refer to under names that mean the same in all of them. */
export interface SchemaRoots {
  readonly roots: readonly SchemaRoot[];
  readonly types: ReadonlyMap<string, Schema>;
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Puts files of schemas together. A file that only lists others as a union adds nothing to them. */
export function schemaRoots(sources: readonly ComparedSchema[]): SchemaRoots {
  const objects = sources.flatMap(({ file, schema }) => (isObject(schema) ? [{ file, schema }] : []));
  const single = objects.filter(({ schema }) => !isUnion(schema));
  const files = single.length > 0 ? single : objects;
  const shared = new Map<string, string>();
  const types = new Map<string, Schema>();
  const origins = new Map<string, Origin>();
  const roots = files.flatMap(({ file, schema }): readonly SchemaRoot[] => {
    const definitions = Object.entries(definitionsOf(schema)).map(
      ([name, definition]) => [name, stableText(definition)] as const,
    );
    const isOwn = definitions.some(([name, text]) => (shared.get(name) ?? text) !== text);
    const nameOf = (name: string): string => (isOwn ? `${file.name}#${name}` : name);
    if (!isOwn) for (const [name, text] of definitions) shared.set(name, text);
    for (const [name, definition] of Object.entries(definitionsOf(schema))) {
      if (types.has(nameOf(name))) continue;
      types.set(nameOf(name), renamed(definition, nameOf));
      origins.set(nameOf(name), { file, pointer: ['$defs' in schema ? '$defs' : 'definitions', name] });
    }
    if (isUnion(schema))
      return branchesOf(schema).map((name) => ({
        key: nameOf(name),
        name: baseName(name),
        schema: types.get(nameOf(name)) ?? {},
      }));
    origins.set(file.name, { file, pointer: [] });
    return [{ key: file.name, name: baseName(file.name), schema: renamed(schema, nameOf) }];
  });
  return { roots, types, origins };
}

function isObject(value: unknown): value is Schema {
  return isRecord(value);
}

function definitionsOf(schema: Schema): Readonly<Record<string, Schema>> {
  return { ...('definitions' in schema ? (schema.definitions as Record<string, Schema>) : {}), ...schema.$defs };
}

/** Whether a schema is nothing but a union of its own definitions. */
function isUnion(schema: Schema): boolean {
  return schema.oneOf !== undefined && schema.properties === undefined && branchesOf(schema).length === schema.oneOf.length;
}

function branchesOf({ oneOf = [] }: Schema): readonly string[] {
  return oneOf.flatMap(({ $ref }) => ($ref === undefined ? [] : (localName($ref) ?? [])));
}

function localName(reference: string): string | undefined {
  return /^#\/(?:\$defs|definitions)\/([^/]+)$/.exec(reference)?.[1];
}

/** `CallStarted.schema.json` and `CallStartedEvent` are both called `CallStarted`. */
function baseName(name: string): string {
  return name
    .replace(/^.*\//, '')
    .replace(/(?:\.schema)?\.json$/, '')
    .replace(/(?<=.)Event$/, '');
}

/** A schema with its references renamed; those that lead elsewhere stay as they are. */
function renamed(schema: Schema, nameOf: (name: string) => string): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    const name = key === '$ref' && typeof value === 'string' ? localName(value) : undefined;
    return name === undefined ? value : `#/$defs/${nameOf(name)}`;
  });
}
