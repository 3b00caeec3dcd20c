import { createScheme } from '../signatures/create-scheme.js';
import { hmacKeys } from '../signatures/keys/hmac-keys.js';
import type { SchemeFactory } from '../signatures/scheme.js';
export const github: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme( // GitHub. It signs neither the time nor the id of a delivery, so it cannot be told when a delivery is sent again by somebody else.
  {
    name: 'github',
    signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
    id: { header: 'X-GitHub-Delivery' },
    forms: true,
  },
  { keys: hmacKeys },
);
