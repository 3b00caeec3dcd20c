import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Basic authentication: the secret is `name:password`. */
export const basicAuth: SchemeFactory<'equal'> = /* @__PURE__ */ defineScheme({
  name: 'basic-auth',
  signature: { header: 'Authorization', prefix: 'Basic ', encoding: 'base64' },
  algorithm: 'equal',
});
