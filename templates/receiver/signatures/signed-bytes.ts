import { encodeBytes, encodeText, joinBytes } from './bytes.ts';
import type { SignatureScheme, SignedDelivery } from './scheme.ts';

/** What a scheme signs besides body and address. */
export interface SignedValues {
  readonly time: string | undefined;
  readonly id: string | undefined;
  readonly nonce: string | undefined;
}

/** The bytes that are signed of a delivery, or what is missing of them. */
export async function signedBytes(
  { signed = '{body}', bodyHash, id: idPart, nonce: noncePart, algorithm }: SignatureScheme,
  { headers, url, body }: SignedDelivery,
  { time, id, nonce }: SignedValues,
): Promise<Uint8Array | string> {
  if (algorithm === 'equal' || signed === '{body}') return body;
  if (url === '' && signed.includes('{url}'))
    return 'the signature covers the address of the request, which is not known: set the option url';
  const isForm = hasForm(headers.get('content-type'));
  if (bodyHash !== undefined && !isForm) {
    const expected = new platform.URL(url).searchParams.get(bodyHash.query);
    const hash = encodeBytes(new Uint8Array(await platform.crypto.subtle.digest('SHA-256', body)), 'hex');
    if (expected !== hash) return `the query parameter ${bodyHash.query} is not the hash of the body`;
  }
  const parts: Uint8Array[] = [];
  for (const part of signed.split(/(\{[a-z]+\})/)) {
    if (part === '{body}') parts.push(body);
    else if (part === '{id}' && id === undefined) return `the header ${idPart?.header ?? ''} is missing`;
    else if (part === '{nonce}' && nonce === undefined) return `the header ${noncePart?.header ?? ''} is missing`;
    else parts.push(encodeText(textOf(part, { time, id, nonce, url, form: isForm ? body : undefined })));
  }
  return joinBytes(parts);
}

/** Whether a body of this content type is a form. */
export function hasForm(contentType: string | null): boolean {
  return /^application\/x-www-form-urlencoded *(?:;|$)/i.test(contentType ?? '');
}

function textOf(
  part: string,
  { time, id, nonce, url, form }: SignedValues & { readonly url: string; readonly form: Uint8Array | undefined },
): string {
  switch (part) {
    case '{timestamp}':
      return time ?? '';
    case '{id}':
      return id ?? '';
    case '{nonce}':
      return nonce ?? '';
    case '{url}':
      return url;
    case '{form}':
      return form === undefined ? '' : sortedForm(encodeBytes(form, 'text'));
    default:
      return part;
  }
}

/** The names and values of a form without anything between them, sorted by name. Values that are the same count once. */
function sortedForm(text: string): string {
  const values = new Map<string, Set<string>>();
  for (const [name, value] of new platform.URLSearchParams(text)) {
    const known = values.get(name);
    if (known === undefined) values.set(name, new Set([value]));
    else known.add(value);
  }
  return [...values.keys()]
    .sort()
    .flatMap((name) => [...(values.get(name) ?? [])].sort().map((value) => name + value))
    .join('');
}

/** What the platform has, whether or not the types of the project know it. */
const platform = globalThis as unknown as {
  readonly URL: new (url: string) => { readonly searchParams: { get(name: string): string | null } };
  readonly URLSearchParams: new (text: string) => Iterable<[string, string]>;
  readonly crypto: { readonly subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> } };
};
