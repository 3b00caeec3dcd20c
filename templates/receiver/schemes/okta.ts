import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Okta's event hooks, which send a secret in `Authorization`. A GET checks the address once. */
export const okta: SchemeFactory<'equal'> = /* @__PURE__ */ defineScheme({
  name: 'okta',
  signature: { header: 'Authorization', encoding: 'text' },
  algorithm: 'equal',
  handshakes: [
    { method: 'GET', challenge: { header: 'X-Okta-Verification-Challenge' }, answer: { verification: '{challenge}' } },
  ],
});
