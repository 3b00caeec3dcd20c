import type { JSONSchema } from 'json-schema-to-typescript';
import { referenceName, type Schema } from '../../model/schema.ts';
import { requirePackage } from '../../packages/require-package.ts';
import { stringLiteral } from '../../text/encode.ts';

const { compile } = requirePackage('json-schema-to-typescript') as typeof import('json-schema-to-typescript');

/** A type to print, under its name. */
export interface Declared {
  readonly typeName: string;
  readonly schema: Schema;
}

/** The type of a text that is none of the documented values. */
export const UNDOCUMENTED_VALUE = 'UndocumentedValue';

/** The name under which the member of an index is printed. */
export function memberAlias(index: number): string {
  return `m${index}`;
}

/**
 * Prints the declarations of types with json-schema-to-typescript, unformatted and without comments. It gets nothing
 * but the structure: no text of a page, no index signatures, no reference that leads out. Members go by their aliases,
 * for it trips over names such as `hasOwnProperty`.
 */
export async function printDeclarations(types: readonly Declared[]): Promise<string> {
  const { aliasOf, restore } = aliasesOf(types);
  const names = new Set(types.map(({ typeName }) => aliasOf(typeName)));
  let title = 'Root';
  while (names.has(title)) title += 'Type';
  const root = {
    title,
    type: 'object',
    properties: {},
    additionalProperties: false,
    $defs: Object.fromEntries(
      types.map(({ typeName, schema }) => [typeName, structureOf({ ...schema, title: aliasOf(typeName) }, aliasOf)]),
    ),
  } as JSONSchema;
  const printed = await compile(root, title, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    unreachableDefinitions: true,
    $refOptions: { resolve: { file: false, http: false } },
  });
  return restore(printed);
}

/** Names with letters that json-schema-to-typescript would drop go by others, which stand nowhere else. */
function aliasesOf(types: readonly Declared[]): {
  readonly aliasOf: (typeName: string) => string;
  readonly restore: (printed: string) => string;
} {
  const named = types.map(({ typeName }) => typeName).filter((name) => /[^ -~]/.test(name));
  if (named.length === 0) return { aliasOf: (typeName) => typeName, restore: (printed) => printed };
  const all = JSON.stringify(types);
  let mark = 'Alias';
  while (all.includes(mark)) mark += 'Of';
  const aliases = new Map(named.map((name, index) => [name, `${mark}${inLetters(index)}Z`]));
  const names = new Map([...aliases].map(([name, alias]) => [alias, name]));
  return {
    aliasOf: (typeName) => aliases.get(typeName) ?? typeName,
    restore: (printed) => printed.replace(new RegExp(`\\b${mark}[a-j]+Z\\b`, 'g'), (alias) => names.get(alias) ?? alias),
  };
}

/** A number in letters: digits within names change the case of what stands behind them. */
function inLetters(index: number): string {
  return String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}

/**
 * The schema reduced to what a declaration shows. Only the outermost title is kept: it is the name. What a reference leads to is
 * printed by itself, so the name alone stands for it: to look up references takes the package longer than all else.
 */
function structureOf(schema: Schema, aliasOf: (typeName: string) => string): object {
  if (schema.$ref !== undefined) return { tsType: aliasOf(referenceName(schema.$ref)) };
  const known = schema['x-known-values'];
  if (known !== undefined)
    return { tsType: [...typeOfKnown(known), ...([schema.type].flat().includes('null') ? ['null'] : [])].join(' | ') };
  if (schema.not !== undefined) return { tsType: UNDOCUMENTED_VALUE };
  if (schema.enum?.length === 0) return { ...(schema.title === undefined ? {} : { title: schema.title }), tsType: 'never' };
  const { title, type, const: literal, properties, required, additionalProperties, oneOf, anyOf = oneOf, allOf } = schema;
  const inner = (value: Schema): object => structureOf(withoutTitle(value), aliasOf);
  const needed = new Set(required);
  return {
    ...(title === undefined ? {} : { title }),
    ...(type === undefined ? {} : { type }),
    ...(literal === undefined ? {} : { const: literal }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.values(properties).map((value, index) => [memberAlias(index), inner(value)])) }),
    ...(required === undefined
      ? {}
      : {
          required: Object.keys(properties ?? {}).flatMap((name, index) => (needed.has(name) ? [memberAlias(index)] : [])),
        }),
    ...itemsOf(schema, inner),
    ...(additionalProperties === undefined ? {} : { additionalProperties: inner(additionalProperties) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(inner) }),
    ...(allOf === undefined ? {} : { allOf: allOf.map(inner) }),
  };
}

/** The values that pages name, and any other of their kind. */
export function typeOfKnown(known: readonly (string | number)[]): readonly string[] {
  const literals = known.map((value) => (typeof value === 'string' ? stringLiteral(value) : String(value)));
  return [...literals, typeof known[0] === 'number' ? '(number & {})' : '(string & {})'];
}

/** Tuples are `items` with a list, as in older drafts; a list that may be shorter becomes a union. */
function itemsOf({ items = {}, prefixItems, minItems, maxItems, type }: Schema, inner: (schema: Schema) => object): object {
  if (prefixItems === undefined) return type === 'array' ? { items: inner(items) } : {};
  const isClosed = maxItems === prefixItems.length;
  return {
    items: prefixItems.map(inner),
    minItems,
    additionalItems: isClosed ? false : inner(items),
    ...(isClosed ? { maxItems } : {}),
  };
}

function withoutTitle({ title, ...schema }: Schema): Schema {
  return schema;
}
