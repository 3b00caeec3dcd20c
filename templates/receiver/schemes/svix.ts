import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedParts } from '../signatures/signed-parts.ts';
import { problemOfTime } from '../signatures/signed-time.ts';

/** Svix, and publishers that deliver through it: the secret begins with `whsec_`. */
export const svix: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'svix',
    signature: { header: 'svix-signature', separator: ' ', prefix: 'v1,', encoding: 'base64' },
    algorithm: 'HMAC-SHA256',
    signed: '{id}.{timestamp}.{body}',
    key: { encoding: 'base64', prefix: 'whsec_' },
    time: { header: 'svix-timestamp', tolerance: 300 },
    id: { header: 'svix-id' },
  },
  { keys: hmacKeys, signed: signedParts, time: problemOfTime },
);
