import { referenceName, type Schema } from '../model/schema.ts';
import type { JsonValue } from '../text/json/node.ts';
import { ANNOTATION_KEYWORDS, canonicalSchema } from './canonical-schema.ts';
import type { Side } from './side.ts';

/** What a branch of a type is: a kind of JSON value, or something that is only compared as a whole. */
export type BranchKind = 'boolean' | 'integer' | 'number' | 'string' | 'object' | 'array' | 'other';

/** One of the kinds of values that a schema allows. */
export interface Branch {
  readonly kind: BranchKind;
  readonly schema: Schema;
  /** What it is known by, if it is an object: the name of its type, or its path within one. */
  readonly key: string;
  /** The only values that it allows, if it names them. */
  readonly literals: readonly JsonValue[] | undefined;
}

/** What a schema allows, with references followed and unions laid open. */
export interface Value {
  /** Whether it allows everything. */
  readonly open: boolean;
  readonly nullable: boolean;
  readonly branches: readonly Branch[];
}

const MAX_NESTING = 40;

/** What a schema allows. */
export function readValue(schema: Schema | boolean, side: Side, key: string, depth = 0): Value {
  if (schema === true) return { open: true, nullable: true, branches: [] };
  if (schema === false || depth > MAX_NESTING) return { open: false, nullable: false, branches: [] };
  const asserted = Object.keys(schema).filter((keyword) => !ANNOTATION_KEYWORDS.has(keyword));
  if (asserted.length === 0) return { open: true, nullable: true, branches: [] };
  const [only] = asserted.length === 1 ? asserted : [];
  if (only === '$ref') {
    const name = referenceName(schema.$ref ?? '');
    const target = side.types.get(name);
    return target === undefined ? whole(schema, key) : readValue(target, side, name, depth + 1);
  }
  if (only === 'anyOf')
    return union((schema.anyOf ?? []).map((branch, index) => readValue(branch, side, `${key}|${index}`, depth + 1)));
  return valueOfKinds(schema, key);
}

function valueOfKinds(schema: Schema, key: string): Value {
  const { type } = schema;
  const named = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const kinds = type !== undefined ? [type].flat() : named !== undefined ? kindsOf(named) : EVERY_KIND;
  if (HARD.some((keyword) => keyword in schema)) return whole(schema, key);
  const listed = kinds.filter((kind) => kind !== 'null' && !(kind === 'integer' && kinds.includes('number')));
  const branches = listed.map((kind) => ({
    kind: kind as BranchKind,
    schema,
    key,
    literals: named?.filter((value) => fits(value, kind)),
  }));
  const nullable = kinds.includes('null') && (named === undefined || named.includes(null));
  return { open: false, nullable, branches: branches.filter(({ literals }) => literals?.length !== 0) };
}

/** What a schema allows that names no type; its keywords are about some of these. */
const EVERY_KIND = ['null', 'boolean', 'number', 'string', 'object', 'array'];

/** Keywords that combine schemas in a way that is only compared as a whole. */
const HARD = ['$ref', 'anyOf', 'oneOf', 'allOf', 'not', 'if', '$dynamicRef'];

function whole(schema: Schema, key: string): Value {
  return { open: false, nullable: false, branches: [{ kind: 'other', schema, key, literals: undefined }] };
}

function union(values: readonly Value[]): Value {
  return {
    open: values.some(({ open }) => open),
    nullable: values.some(({ nullable }) => nullable),
    branches: values.flatMap(({ branches }) => branches),
  };
}

function kindsOf(values: readonly JsonValue[]): readonly string[] {
  return [...new Set(values.map(jsonTypeOf))];
}

function jsonTypeOf(value: JsonValue): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fits(value: JsonValue, kind: string): boolean {
  return kind === 'integer' ? Number.isInteger(value) : jsonTypeOf(value) === kind;
}

/** Whether nothing is allowed: a member with such a schema must not be there. */
export function isNever({ open, nullable, branches }: Value): boolean {
  return !open && !nullable && branches.length === 0;
}

/** The kinds that a value allows, besides null. */
export function kindsIn({ branches }: Value): readonly BranchKind[] {
  return [...new Set(branches.map(({ kind }) => kind))];
}

/** Whether all values of a kind are also of one of the others. */
export function includesKind(kinds: readonly BranchKind[], kind: BranchKind): boolean {
  return kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'));
}

/** Whether two schemas of two sides assert the same in the same way; names of types aside. */
export function sameSchema(before: Schema, old: Side, after: Schema, now: Side): boolean {
  return canonicalSchema(before, old.types) === canonicalSchema(after, now.types);
}

/** A value in words: `string or null`. */
export function valueText(value: Value): string {
  if (value.open) return 'anything';
  const words = kindsIn(value).map((kind) => (kind === 'other' ? 'a combination of schemas' : kind));
  return [...words, ...(value.nullable ? ['null'] : [])].join(' or ') || 'nothing';
}
