import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedBytes } from '../signatures/signed-bytes.ts';

/** Twilio: signs the address and a form, or the address with a hash of JSON. Set `url` behind a proxy. */
export const twilio: SchemeFactory<'HMAC-SHA1'> = /* @__PURE__ */ createScheme(
  {
    name: 'twilio',
    signature: { header: 'X-Twilio-Signature', encoding: 'base64' },
    algorithm: 'HMAC-SHA1',
    signed: '{url}{form}',
    bodyHash: { query: 'bodySHA256' },
    id: { header: 'I-Twilio-Idempotency-Token' },
    forms: true,
  },
  { keys: hmacKeys, signed: signedBytes },
);
