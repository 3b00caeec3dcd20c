import type { StringEvidence } from '../../model/evidence.ts';
import type { Format } from '../../model/schema.ts';

/**
 * The format that every concrete string has; none where there is only a placeholder to go by.
 * @example
 * commonFormat(shown('2025-01-22', '2025-02-01').strings)
 * // → 'date'
 */
export function commonFormat(strings: StringEvidence): Format | undefined {
  for (const [format, count] of strings.formats) if (count === strings.concrete) return format;
  return undefined;
}
