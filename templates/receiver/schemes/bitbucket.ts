import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Bitbucket. */
export const bitbucket: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
  name: 'bitbucket',
  signature: { header: 'X-Hub-Signature', prefix: 'sha256=', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
  id: { header: 'X-Request-UUID' },
});
