import { defineHandshake } from '../http/define-handshake.ts';
import type { AnsweredHandshake } from '../http/handshake.ts';
import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Meta: Facebook, Instagram, WhatsApp. The address is checked by a GET: pass `metaHandshake` to the receiver. */
export const meta: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'meta',
    signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
  },
  { keys: hmacKeys },
);

/** Answers Meta's check of the address, if it brings the token that you chose. */
export function metaHandshake(verifyToken: string): AnsweredHandshake {
  return defineHandshake({
    method: 'GET',
    when: [
      { place: { query: 'hub.mode' }, is: 'subscribe' },
      { place: { query: 'hub.verify_token' }, is: verifyToken },
    ],
    challenge: { query: 'hub.challenge' },
    answer: '{challenge}',
  });
}
