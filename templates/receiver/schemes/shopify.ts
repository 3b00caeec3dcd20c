import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Shopify. */
export const shopify: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'shopify',
    signature: { header: 'X-Shopify-Hmac-SHA256', encoding: 'base64' },
    algorithm: 'HMAC-SHA256',
    id: { header: 'X-Shopify-Webhook-Id' },
  },
  { keys: hmacKeys },
);
