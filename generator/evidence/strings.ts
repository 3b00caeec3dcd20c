import type { StringEvidence } from '../model/evidence.ts';
import type { Format } from '../model/schema.ts';
import { isPlaceholder } from '../text/placeholder.ts';

const FORMATS: readonly { readonly format: Format; readonly matches: (text: string) => boolean }[] = [
  { format: 'date-time', matches: (text) => /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text) },
  { format: 'date', matches: (text) => /^\d{4}-\d\d-\d\d$/.test(text) },
  { format: 'uuid', matches: (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text) },
  { format: 'uri', matches: (text) => /^(?:https?|wss?|ftp):\/\/[^\s<>"{}|\\^`]+$/i.test(text) },
  { format: 'email', matches: (text) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text) },
];

/** The evidence of one string. */
export function observeString(text: string): StringEvidence {
  if (isPlaceholder(text)) return { concrete: 0, placeholders: 1, formats: new Map() };
  const format = FORMATS.find(({ matches }) => matches(text))?.format;
  return { concrete: 1, placeholders: 0, formats: new Map(format === undefined ? [] : [[format, 1]]) };
}
