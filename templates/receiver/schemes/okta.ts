import { replyToCheck } from '../http/define-handshake.ts';
import { createScheme } from '../signatures/create-scheme.ts';
import { comparedSecrets } from '../signatures/keys/compared-secrets.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Okta's event hooks, which send a secret in `Authorization`. A GET checks the address once. */
export const okta: SchemeFactory<'equal'> = /* @__PURE__ */ createScheme(
  {
    name: 'okta',
    signature: { header: 'Authorization', encoding: 'text' },
    algorithm: 'equal',
    handshakes: [
      { method: 'GET', challenge: { header: 'X-Okta-Verification-Challenge' }, answer: { verification: '{challenge}' } },
    ],
  },
  { keys: comparedSecrets, reply: replyToCheck },
);
