import { defineScheme } from '../signatures/define-scheme.js';
import type { SchemeFactory } from '../signatures/scheme.js';
export const harbor: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({ // How deliveries are signed, according to the pages. Assumed, as the pages do not say it: that signatures are in hex; that times are in seconds since 1970. The pages do not say how old a delivery may be: set `tolerance`.
  name: 'harbor',
  signature: { header: 'Harbor-Signature', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
  signed: '{timestamp}:{body}',
  time: { header: 'Harbor-Time' },
});
