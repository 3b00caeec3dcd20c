import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SchemeData } from '../../generator/model/signatures/scheme.ts';
import { defineScheme } from '../../templates/receiver/signatures/define-scheme.ts';
import type { SignatureScheme } from '../../templates/receiver/signatures/scheme.ts';
import { signatureHeaders } from '../../templates/receiver/signatures/signature-headers.ts';
import { signaturesOn } from '../rules/signatures/read-scheme.ts';

/* What pages are held against is what the receiver verifies with, and what is found in them verifies. */

const PAGE = `# Ferry webhooks

The \`Harbor-Signature\` header of a webhook is \`t=<ms>,v1=<signature>\`: the HMAC-SHA256, in base64, of the timestamp in
milliseconds and the body (\`{timestamp}.{body}\`). Base64-decode the secret, without the \`hbsec_\` prefix, to get the key.
The tolerance of the timestamp is five minutes.
`;

describe('a scheme of the pages’ own', () => {
  const key = Buffer.from('a secret of some length');
  const secret = `hbsec_${key.toString('base64')}`;
  const body = '{"type":"ferry.departed"}';
  const sign = (time: number): string => `t=${time},v1=${createHmac('sha256', key).update(`${time}.${body}`).digest('base64')}`;
  const scheme: SignatureScheme = { name: 'harbor', ...dataOn(PAGE) };
  const verify = (header: string, text: string) =>
    defineScheme(scheme)({ secret, publicKey: '' } as { secret: string; publicKey: string }).verify({
      headers: new Headers({ 'harbor-signature': header }),
      url: '',
      body: new TextEncoder().encode(text),
    });

  it('accepts what is signed as they say', async () => {
    expect(await verify(sign(Date.now()), body)).toMatchObject({ ok: true });
  });

  it('rejects anything else', async () => {
    expect(await verify(sign(Date.now()), body.replace('departed', 'arrived'))).toMatchObject({ ok: false, status: 401 });
    expect(await verify(sign(Date.now() - 301_000), body)).toMatchObject({ ok: false, status: 401 });
  });
});

it('a nonce is signed, and has to be there', async () => {
  const signature = { header: 'Harbor-Signature', encoding: 'hex' } as const;
  const withNonce = defineScheme({
    name: 'harbor',
    signature,
    algorithm: 'HMAC-SHA256',
    signed: '{body}.{nonce}',
    nonce: { header: 'Harbor-Nonce' },
  });
  const body = '{"type":"ferry.departed"}';
  const headers = await signatureHeaders(withNonce.scheme, { body, secret: 'a secret' });
  const expected = createHmac('sha256', 'a secret').update(`${body}.${headers['Harbor-Nonce']}`).digest('hex');
  expect(headers['Harbor-Signature']).toBe(expected);
  const verify = (given: Record<string, string>) =>
    withNonce({ secret: 'a secret' }).verify({ headers: new Headers(given), url: '', body: new TextEncoder().encode(body) });
  expect(await verify(headers)).toEqual({ ok: true, id: undefined });
  expect(await verify({ 'Harbor-Signature': expected })).toMatchObject({ reason: 'the header Harbor-Nonce is missing' });
});

function dataOn(page: string): SchemeData {
  const { scheme } = signaturesOn(page);
  if (scheme === undefined) throw new Error('the page gives no scheme');
  return scheme.data;
}
