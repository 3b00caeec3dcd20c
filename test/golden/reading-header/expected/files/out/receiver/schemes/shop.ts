import { defineScheme } from '../signatures/define-scheme.js';
import type { SchemeFactory } from '../signatures/scheme.js';
export const shop: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({ // How the pages say that deliveries are signed. Not said, and assumed: that signatures are in hex.
  name: 'shop',
  signature: { header: 'X-Shop-Hmac-Sha256', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
});
