import { replyToCheck } from '../http/define-handshake.ts';
import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedParts } from '../signatures/signed-parts.ts';
import { problemOfTime } from '../signatures/signed-time.ts';

/** Zoom. A signed `endpoint.url_validation` checks the address. */
export const zoom: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'zoom',
    signature: { header: 'x-zm-signature', prefix: 'v0=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
    signed: 'v0:{timestamp}:{body}',
    time: { header: 'x-zm-request-timestamp', tolerance: 300 },
    handshakes: [
      {
        method: 'POST',
        when: [{ place: { body: ['event'] }, is: 'endpoint.url_validation' }],
        challenge: { body: ['payload', 'plainToken'] },
        answer: { plainToken: '{challenge}', encryptedToken: '{hmac}' },
      },
    ],
  },
  { keys: hmacKeys, signed: signedParts, time: problemOfTime, reply: replyToCheck },
);
