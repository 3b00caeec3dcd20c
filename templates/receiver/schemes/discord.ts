import { replyToCheck } from '../http/define-handshake.ts';
import { createScheme } from '../signatures/create-scheme.ts';
import { publicKeys } from '../signatures/keys/public-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedParts } from '../signatures/signed-parts.ts';
import { problemOfTime } from '../signatures/signed-time.ts';

/** Discord's interactions and events: the key is the public key of the application. A signed PING checks the address. */
export const discord: SchemeFactory<'Ed25519'> = /* @__PURE__ */ createScheme(
  {
    name: 'discord',
    signature: { header: 'X-Signature-Ed25519', encoding: 'hex' },
    algorithm: 'Ed25519',
    signed: '{timestamp}{body}',
    key: { encoding: 'hex' },
    time: { header: 'X-Signature-Timestamp', tolerance: 300 },
    handshakes: [{ method: 'POST', when: [{ place: { body: ['type'] }, is: 1 }], answer: { type: 1 } }],
  },
  { keys: publicKeys, signed: signedParts, time: problemOfTime, reply: replyToCheck },
);
