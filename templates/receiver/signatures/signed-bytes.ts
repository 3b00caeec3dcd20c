import { platform } from '../platform.ts';
import { encodeBytes, toHex } from './bytes.ts';
import type { SignatureScheme, SignedDelivery } from './scheme.ts';
import { type SignedValues, signedParts } from './signed-parts.ts';

/** The bytes that are signed of a delivery, or what is missing of them, whatever a scheme signs. */
export async function signedBytes(
  scheme: SignatureScheme,
  { headers, url: sentTo, body }: SignedDelivery,
  values: SignedValues,
): Promise<Uint8Array | string> {
  const { signed = '{body}', bodyHash, algorithm } = scheme;
  if (algorithm === 'equal' || signed === '{body}') return body;
  const url = values.setUrl === undefined ? sentTo : withQueryOf(sentTo, values.setUrl);
  if (url === '' && signed.includes('{url}'))
    return 'the signature covers the address of the request, which is not known: set the option url';
  const isForm = hasForm(headers.get('content-type'));
  if (bodyHash !== undefined && !isForm) {
    const expected = new platform.URL(url).searchParams.get(bodyHash.query);
    const hash = toHex(new Uint8Array(await platform.crypto.subtle.digest('SHA-256', body)));
    if (expected !== hash) return `the query parameter ${bodyHash.query} is not the hash of the body`;
  }
  const form = isForm ? sortedForm(encodeBytes(body, 'text')) : '';
  return signedParts(scheme, { body }, { ...values, url, form });
}

/** Whether a body of this content type is a form. */
export function hasForm(contentType: string | null): boolean {
  return /^application\/x-www-form-urlencoded *(?:;|$)/i.test(contentType ?? '');
}

/** The address that was set, with the query of the request if it has one: some publishers put the hash of the body there. */
function withQueryOf(sent: string, url: string): string {
  const at = sent.indexOf('?');
  return at < 0 ? url : `${url.replace(/\?.*/, '')}${sent.slice(at)}`;
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
