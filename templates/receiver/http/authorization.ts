import { platform } from '../platform.ts';
import { areEqual, encodeText } from '../signatures/bytes.ts';
import type { RequestLike, WebRequest } from './receiver.ts';

/** Where the secret is sent, and which secrets are accepted. */
export interface SharedSecretOptions {
  /** The header or the query parameter that carries it. */
  readonly in: { readonly header: string } | { readonly query: string };
  /** The accepted secrets; list both while you rotate them. Read again for each delivery. */
  readonly secrets: readonly string[] | (() => readonly string[] | Promise<readonly string[]>);
}

/**
 * Admits deliveries that carry a shared secret. The time of the comparison does not depend on how much of the secret is
 * right. Throws, which is answered with 503, if there is no secret to compare with.
 */
export function sharedSecret(options: SharedSecretOptions): (request: WebRequest) => Promise<boolean> {
  return async (request) => {
    const secrets = typeof options.secrets === 'function' ? await options.secrets() : options.secrets;
    const known = secrets.filter((secret) => secret !== '');
    if (known.length === 0) throw new Error('there is no secret to compare with');
    const given = secretOf(request as unknown as RequestLike, options.in) ?? '';
    return known.map((secret) => areEqual(encodeText(given), encodeText(secret))).includes(true);
  };
}

function secretOf(request: RequestLike, place: SharedSecretOptions['in']): string | null {
  if ('header' in place) return request.headers.get(place.header);
  return new platform.URL(request.url).searchParams.get(place.query);
}
