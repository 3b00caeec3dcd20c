import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Discord's interactions and events: the key is the public key of the application. A signed PING checks the address. */
export const discord: SchemeFactory<'Ed25519'> = /* @__PURE__ */ defineScheme({
  name: 'discord',
  signature: { header: 'X-Signature-Ed25519', encoding: 'hex' },
  algorithm: 'Ed25519',
  signed: '{timestamp}{body}',
  key: { encoding: 'hex' },
  time: { header: 'X-Signature-Timestamp', tolerance: 300 },
  handshakes: [{ method: 'POST', when: [{ place: { body: ['type'] }, is: 1 }], answer: { type: 1 } }],
});
