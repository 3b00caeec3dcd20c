import type { Handshake } from '../http/handshake.ts';
import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Meta: Facebook, Instagram, WhatsApp. The address is checked by a GET: pass `metaHandshake` to the receiver. */
export const meta: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
  name: 'meta',
  signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
});

/** Answers Meta's check of the address, if it brings the token that you chose. */
export function metaHandshake(verifyToken: string): Handshake {
  return {
    method: 'GET',
    when: [
      { place: { query: 'hub.mode' }, is: 'subscribe' },
      { place: { query: 'hub.verify_token' }, is: verifyToken },
    ],
    challenge: { query: 'hub.challenge' },
    answer: '{challenge}',
  };
}
