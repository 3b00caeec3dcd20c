import type { JsonKind, JsonSchemaObject } from '../model/json-schema.ts';

/** Every kind of value. */
export const ALL_KINDS: readonly JsonKind[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** The kinds that `type` names; all if it is left out. */
export function declaredKinds({ type }: JsonSchemaObject): readonly JsonKind[] {
  if (type === undefined) return ALL_KINDS;
  return typeof type === 'string' ? [type] : type;
}

/** The kind of a JSON value; of a whole number, `integer`. */
export function kindOfValue(value: unknown): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as JsonKind;
}

/** Whether `type` lets every value of a kind through. */
export function allowsKind(schema: JsonSchemaObject, kind: JsonKind): boolean {
  const kinds = declaredKinds(schema);
  return kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'));
}

/** Whether `type` lets a value through. */
export function allowsValue(schema: JsonSchemaObject, value: unknown): boolean {
  return allowsKind(schema, kindOfValue(value));
}
