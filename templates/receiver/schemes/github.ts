import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** GitHub. It signs neither the time nor the id of a delivery, so it cannot be told when a delivery is sent again by somebody else. */
export const github: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'github',
    signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
    id: { header: 'X-GitHub-Delivery' },
    forms: true,
  },
  { keys: hmacKeys },
);
