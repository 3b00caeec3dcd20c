import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Twilio: the address and a form are signed, of JSON only its hash, which stands in the address. Set `url` behind a proxy. */
export const twilio: SchemeFactory<'HMAC-SHA1'> = /* @__PURE__ */ defineScheme({
  name: 'twilio',
  signature: { header: 'X-Twilio-Signature', encoding: 'base64' },
  algorithm: 'HMAC-SHA1',
  signed: '{url}{form}',
  bodyHash: { query: 'bodySHA256' },
  id: { header: 'I-Twilio-Idempotency-Token' },
  forms: true,
});
