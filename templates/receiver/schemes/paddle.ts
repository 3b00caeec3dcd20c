import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedParts } from '../signatures/signed-parts.ts';
import { problemOfTime } from '../signatures/signed-time.ts';

/** Paddle, which allows five seconds for a delivery. */
export const paddle: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'paddle',
    signature: { header: 'Paddle-Signature', separator: ';', prefix: 'h1=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
    signed: '{timestamp}:{body}',
    time: { header: 'Paddle-Signature', separator: ';', prefix: 'ts=', tolerance: 5 },
  },
  { keys: hmacKeys, signed: signedParts, time: problemOfTime },
);
