import { defineScheme } from '../signatures/define-scheme.js';
import type { SchemeFactory } from '../signatures/scheme.js';
export const shop: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({ // How deliveries are signed, according to the pages. Assumed, as the pages do not say it: that signatures are in hex.
  name: 'shop',
  signature: { header: 'X-Shop-Hmac-Sha256', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
});
