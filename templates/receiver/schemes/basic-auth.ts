import { createScheme } from '../signatures/create-scheme.ts';
import { comparedSecrets } from '../signatures/keys/compared-secrets.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Basic authentication: the secret is `name:password`. */
export const basicAuth: SchemeFactory<'equal'> = /* @__PURE__ */ createScheme(
  {
    name: 'basic-auth',
    signature: { header: 'Authorization', prefix: 'Basic ', encoding: 'base64' },
    algorithm: 'equal',
  },
  { keys: comparedSecrets },
);
