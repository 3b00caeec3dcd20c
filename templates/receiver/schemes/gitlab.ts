import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** GitLab, which sends the secret token itself, and signs nothing. */
export const gitlab: SchemeFactory<'equal'> = /* @__PURE__ */ defineScheme({
  name: 'gitlab',
  signature: { header: 'X-Gitlab-Token', encoding: 'text' },
  algorithm: 'equal',
  id: { header: 'Idempotency-Key' },
});
