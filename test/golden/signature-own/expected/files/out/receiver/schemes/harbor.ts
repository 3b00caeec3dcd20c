import { defineScheme } from '../signatures/define-scheme.js';
import type { SchemeFactory } from '../signatures/scheme.js';
export const harbor: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({ // How deliveries are signed, according to the pages.
  name: 'harbor',
  signature: { header: 'X-Harbor-Signature', separator: ',', prefix: 'v1=', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
  signed: '{timestamp}.{body}',
  time: { header: 'X-Harbor-Signature', separator: ',', prefix: 't=', tolerance: 300 },
  id: { header: 'X-Harbor-Delivery' },
});
