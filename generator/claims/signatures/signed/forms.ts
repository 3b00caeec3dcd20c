import { CHANGED, signedBy } from './expressions.ts';
import { isWhole, partInHeader, partNamed } from './parts.ts';

const MAX_LENGTH = 120;

/**
 * What is signed, where a page writes its form: `{timestamp}.{payload}`, `<id>.<timestamp>.<body>`, `timestamp.body`,
 * `timestamp + "." + body`. Nothing for any other code.
 * @example
 * formIn('v0:{timestamp}:{body}')
 * // → 'v0:{timestamp}:{body}'
 */
export function formIn(code: string): string | undefined {
  const text = code
    .trim()
    .replace(/^\w+\s*=\s*(?=[^=])/, '')
    .replace(/;$/, '')
    .trim();
  if (text.length > MAX_LENGTH || !/[^\w]/.test(text)) return undefined;
  const found = placeholders(text) ?? dotted(text) ?? (/[+`"']|\|\|/.test(text) ? signedBy(text, new Map()) : undefined);
  return found !== undefined && found !== CHANGED && isWhole(found) && found !== '{body}' ? found : undefined;
}

/** Parts in braces or brackets, with little between them. */
function placeholders(text: string): string | undefined {
  const bare = text.replace(/^["'`]|["'`]$/g, '');
  const pieces = bare.split(/\$?\{\{?([^{}]+)\}?\}|<([^<>]+)>|\[([^[\]]+)\]/);
  if (pieces.length < 8) return undefined;
  const parts = pieces.map((piece, index) => (index % 4 === 0 ? glue(piece ?? '') : piece === undefined ? '' : partOf(piece)));
  return parts.some((part) => part === undefined) ? undefined : parts.join('');
}

/** What stands between two parts, without what code joins them by. */
function glue(text: string): string | undefined {
  const bare = text
    .replace(/\s*\+\s*|\s*\|\|\s*/g, '')
    .replace(/["'`]/g, '')
    .trim();
  return /^(?:v\d)?[.:|,;/-]?$/.test(bare) ? bare : undefined;
}

/** `timestamp.body`, `id.timestamp.body`, `"timestamp in milliseconds"."stringified payload"`: the body comes last. */
function dotted(text: string): string | undefined {
  const words = text.replace(/["'`]/g, '').split(/\s*([.:|])\s*/);
  if (words.length < 3 || words.length > 7) return undefined;
  const parts = words.map((word, index) => (index % 2 === 1 ? word : /^v\d$/.test(word) ? word : partOf(word)));
  const isInOrder = parts.at(-1) === '{body}' && parts.filter((part) => part === '{body}').length === 1;
  return isInOrder && parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

function partOf(name: string): string | undefined {
  return partInHeader(name.trim()) ?? partNamed(name.trim());
}
