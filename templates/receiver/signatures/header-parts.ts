import type { SignatureHeaderPart, SignedDelivery } from './scheme.ts';

/** A header that is longer holds no signature. */
export const MAX_HEADER = 4096;

/** The values in a header that begin as they must. */
export function partsOf(text: string, { separator, prefix = '' }: SignatureHeaderPart): readonly string[] {
  const parts = separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
  return parts.filter((part) => part.startsWith(prefix)).map((part) => part.slice(prefix.length));
}

/** The value of a header that has exactly one. */
export function onlyPart({ headers }: SignedDelivery, part: SignatureHeaderPart | undefined): string | undefined {
  const text = (part && headers.get(part.header)) ?? '';
  const [only, ...others] = part === undefined || text.length > MAX_HEADER ? [] : partsOf(text, part);
  return others.length > 0 || only === '' ? undefined : only;
}
