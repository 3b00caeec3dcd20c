import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Zoom. A signed `endpoint.url_validation` checks the address. */
export const zoom: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
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
});
