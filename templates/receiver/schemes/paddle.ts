import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Paddle, which allows five seconds for a delivery. */
export const paddle: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
  name: 'paddle',
  signature: { header: 'Paddle-Signature', separator: ';', prefix: 'h1=', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
  signed: '{timestamp}:{body}',
  time: { header: 'Paddle-Signature', separator: ';', prefix: 'ts=', tolerance: 5 },
});
