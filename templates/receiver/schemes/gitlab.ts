import { createScheme } from '../signatures/create-scheme.ts';
import { comparedSecrets } from '../signatures/keys/compared-secrets.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** GitLab, which sends the secret token itself, and signs nothing. */
export const gitlab: SchemeFactory<'equal'> = /* @__PURE__ */ createScheme(
  {
    name: 'gitlab',
    signature: { header: 'X-Gitlab-Token', encoding: 'text' },
    algorithm: 'equal',
    id: { header: 'Idempotency-Key' },
  },
  { keys: comparedSecrets },
);
