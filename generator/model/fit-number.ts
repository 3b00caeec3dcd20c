import type { JsonValue } from '../text/json/node.ts';
import type { SchemaType } from './schema.ts';

/** A number that an example has in quotes by mistake, as a number; anything else as it is. */
export function fitNumber(value: JsonValue, kinds: readonly SchemaType[]): JsonValue {
  const numeric = kinds.includes('number') || kinds.includes('integer');
  const isNumber = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);
  return isNumber && numeric && !kinds.includes('string') ? Number(value) : value;
}
