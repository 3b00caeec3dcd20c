import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Square, which signs the address of the subscription as well. Set `url` behind a proxy. */
export const square: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
  name: 'square',
  signature: { header: 'x-square-hmacsha256-signature', encoding: 'base64' },
  algorithm: 'HMAC-SHA256',
  signed: '{url}{body}',
});
