import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Bitbucket. */
export const bitbucket: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'bitbucket',
    signature: { header: 'X-Hub-Signature', prefix: 'sha256=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
    id: { header: 'X-Request-UUID' },
  },
  { keys: hmacKeys },
);
