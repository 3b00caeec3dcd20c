import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedBytes } from '../signatures/signed-bytes.ts';

/** Square, which signs the address of the subscription as well. Set `url` behind a proxy. */
export const square: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'square',
    signature: { header: 'x-square-hmacsha256-signature', encoding: 'base64' },
    algorithm: 'HMAC-SHA256',
    signed: '{url}{body}',
  },
  { keys: hmacKeys, signed: signedBytes },
);
