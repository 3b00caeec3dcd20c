import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedParts } from '../signatures/signed-parts.ts';
import { problemOfTime } from '../signatures/signed-time.ts';

/** Stripe. The whole secret is the key, with `whsec_` in front. */
export const stripe: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'stripe',
    signature: { header: 'Stripe-Signature', separator: ',', prefix: 'v1=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
    signed: '{timestamp}.{body}',
    time: { header: 'Stripe-Signature', separator: ',', prefix: 't=', tolerance: 300 },
  },
  { keys: hmacKeys, signed: signedParts, time: problemOfTime },
);
