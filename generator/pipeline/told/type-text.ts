import type { Schema } from '../../model/schema.ts';

/** A schema in a few words: `string (uuid) | null`, `User[]`. */
export function typeText({ $ref, type, items, additionalProperties, anyOf, format, const: literal }: Schema): string {
  if (literal !== undefined) return JSON.stringify(literal);
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (anyOf !== undefined) return anyOf.map(typeText).join(' | ');
  if (items !== undefined) return typeText(items).includes(' | ') ? `(${typeText(items)})[]` : `${typeText(items)}[]`;
  if (additionalProperties !== undefined) return `map of ${typeText(additionalProperties)}`;
  const kinds = type === undefined ? 'unknown' : [type].flat().join(' | ');
  return format === undefined ? kinds : `${kinds} (${format})`;
}
