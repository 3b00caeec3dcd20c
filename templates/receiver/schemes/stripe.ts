import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Stripe. The whole secret is the key, with `whsec_` in front. */
export const stripe: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
  name: 'stripe',
  signature: { header: 'Stripe-Signature', separator: ',', prefix: 'v1=', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
  signed: '{timestamp}.{body}',
  time: { header: 'Stripe-Signature', separator: ',', prefix: 't=', tolerance: 300 },
});
