import { describe, expect, it } from 'vitest';
import { SCHEMES } from '../../generator/options/choices.ts';
import { schemeNamed } from '../../generator/schemes/known-schemes.ts';
import { replyToCheck } from '../../templates/receiver/http/define-handshake.ts';
import { parseBody } from '../../templates/receiver/http/request-body.ts';
import { metaHandshake } from '../../templates/receiver/schemes/meta.ts';
import { defineScheme } from '../../templates/receiver/signatures/define-scheme.ts';
import type { SignatureScheme } from '../../templates/receiver/signatures/scheme.ts';
import { asForm, type OutgoingRequest } from '../../templates/sending/outgoing-request.ts';
import { handshakeRequest } from '../../templates/signing/handshake-request.ts';
import { createKeys } from '../../templates/signing/keys.ts';
import { signedRequest, whyHarmless } from '../../templates/signing/signed-request.ts';

/*
 * What `npm run send` and `holotype send` send: by each scheme, what is admitted, and what is refused on purpose.
 */

const schemes = SCHEMES.map((name) => schemeNamed(name, 'X-Signature'));
const request: OutgoingRequest = {
  url: 'http://localhost:3000/api/events',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"type":"order.paid","note":"Grüße"}',
};

/** Whether a request is admitted, by a receiver behind a proxy that has another address. */
async function isAdmitted(scheme: SignatureScheme, { url, headers, body = '' }: OutgoingRequest, key: string): Promise<boolean> {
  const create = defineScheme(scheme as SignatureScheme<'HMAC-SHA256'>);
  const keyOption = { secret: key, publicKey: key };
  const verifier = create({ ...keyOption, url: request.url });
  const sentTo = `http://proxy.internal/api/events${new URL(url).search}`;
  const verdict = await verifier.verify({ headers: new Headers(headers), url: sentTo, body: new TextEncoder().encode(body) });
  return verdict.ok;
}

describe.each(schemes)('$name', (scheme) => {
  const { signing, verifying } = createKeys(scheme);
  const signed = (sent: OutgoingRequest, flaw?: 'wrong-signature' | 'old') =>
    signedRequest(scheme, sent, { secret: signing, flaw });

  it('is admitted if it is signed with the new key, and with no other', async () => {
    expect(await isAdmitted(scheme, await signed(request), verifying)).toBe(true);
    expect(await isAdmitted(scheme, await signed(request), createKeys(scheme).verifying)).toBe(false);
  });

  it('is refused with a wrong signature', async () => {
    expect(await isAdmitted(scheme, await signed(request, 'wrong-signature'), verifying)).toBe(false);
  });

  it('is refused if it is old, unless it is said why not', async () => {
    expect(await isAdmitted(scheme, await signed(request, 'old'), verifying)).toBe(whyHarmless('old', scheme) !== undefined);
  });

  it.runIf(scheme.forms === true)('is admitted as a form, which holds the same', async () => {
    const form = await signed(asForm(request));
    expect(await isAdmitted(scheme, form, verifying)).toBe(true);
    const headers = new Headers(form.headers);
    const parsed = parseBody(new TextEncoder().encode(form.body), (name) => headers.get(name));
    expect(parsed?.value).toEqual(JSON.parse(request.body ?? ''));
  });
});

describe('a handshake', () => {
  const all = [...schemes.flatMap(({ handshakes = [] }) => handshakes), metaHandshake('a token')];

  it.each(all)('is recognized and answered: $method $when', async (handshake) => {
    const { url, method, headers, body } = handshakeRequest(handshake, request.url);
    const payload = body === undefined ? undefined : JSON.parse(body);
    const received = { method, url, headers: new Headers(headers) };
    expect(await replyToCheck(handshake, received, payload, async (text) => `hmac of ${text}`)).toBeDefined();
  });
});
