import type { JsonSchemaObject, SchemaType } from '../model/schema.ts';

/** Every kind of value. */
export const ALL_KINDS: readonly SchemaType[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** The kinds that `type` names; all if it is left out. */
export function declaredKinds({ type }: JsonSchemaObject): readonly SchemaType[] {
  if (type === undefined) return ALL_KINDS;
  return typeof type === 'string' ? [type] : type;
}

/** The kind of a JSON value; of a whole number, `integer`. */
export function kindOfValue(value: unknown): SchemaType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as SchemaType;
}

/** Whether `type` lets every value of a kind through. */
export function allowsKind(schema: JsonSchemaObject, kind: SchemaType): boolean {
  const kinds = declaredKinds(schema);
  return kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'));
}

/** Whether `type` lets a value through. */
export function allowsValue(schema: JsonSchemaObject, value: unknown): boolean {
  return allowsKind(schema, kindOfValue(value));
}
