import { createScheme } from '../signatures/create-scheme.ts';
import { publicKeys } from '../signatures/keys/public-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedParts } from '../signatures/signed-parts.ts';
import { problemOfTime } from '../signatures/signed-time.ts';

/** SendGrid's signed event webhook: the key is the verification key of its settings. Set `tolerance` to limit how old a delivery may be. */
export const sendgrid: SchemeFactory<'ECDSA-P256'> = /* @__PURE__ */ createScheme(
  {
    name: 'sendgrid',
    signature: { header: 'X-Twilio-Email-Event-Webhook-Signature', encoding: 'base64' },
    algorithm: 'ECDSA-P256',
    signed: '{timestamp}{body}',
    key: { encoding: 'base64' },
    time: { header: 'X-Twilio-Email-Event-Webhook-Timestamp' },
  },
  { keys: publicKeys, signed: signedParts, time: problemOfTime },
);
