import { replyToCheck } from '../http/define-handshake.ts';
import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedParts } from '../signatures/signed-parts.ts';
import { problemOfTime } from '../signatures/signed-time.ts';

/** Slack: events as JSON, commands and interactions as forms. The address is checked by a signed `url_verification`. */
export const slack: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'slack',
    signature: { header: 'X-Slack-Signature', prefix: 'v0=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
    signed: 'v0:{timestamp}:{body}',
    time: { header: 'X-Slack-Request-Timestamp', tolerance: 300 },
    forms: true,
    handshakes: [
      {
        method: 'POST',
        when: [{ place: { body: ['type'] }, is: 'url_verification' }],
        challenge: { body: ['challenge'] },
        answer: { challenge: '{challenge}' },
      },
    ],
  },
  { keys: hmacKeys, signed: signedParts, time: problemOfTime, reply: replyToCheck },
);
