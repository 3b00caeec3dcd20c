import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Svix, and publishers that deliver through it: the secret begins with `whsec_`. */
export const svix: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
  name: 'svix',
  signature: { header: 'svix-signature', separator: ' ', prefix: 'v1,', encoding: 'base64' },
  algorithm: 'HMAC-SHA256',
  signed: '{id}.{timestamp}.{body}',
  key: { encoding: 'base64', prefix: 'whsec_' },
  time: { header: 'svix-timestamp', tolerance: 300 },
  id: { header: 'svix-id' },
});
