import { replyToCheck } from '../http/define-handshake.ts';
import { createScheme } from '../signatures/create-scheme.ts';
import { hmacKeys } from '../signatures/keys/hmac-keys.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';
import { signedParts } from '../signatures/signed-parts.ts';
import { problemOfTime } from '../signatures/signed-time.ts';

/** Twitch EventSub. A signed challenge checks the address. */
export const twitch: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ createScheme(
  {
    name: 'twitch',
    signature: { header: 'Twitch-Eventsub-Message-Signature', prefix: 'sha256=', encoding: 'hex' },
    algorithm: 'HMAC-SHA256',
    signed: '{id}{timestamp}{body}',
    time: { header: 'Twitch-Eventsub-Message-Timestamp', unit: 'iso', tolerance: 600 },
    id: { header: 'Twitch-Eventsub-Message-Id' },
    handshakes: [
      {
        method: 'POST',
        when: [{ place: { header: 'Twitch-Eventsub-Message-Type' }, is: 'webhook_callback_verification' }],
        challenge: { body: ['challenge'] },
        answer: '{challenge}',
      },
    ],
  },
  { keys: hmacKeys, signed: signedParts, time: problemOfTime, reply: replyToCheck },
);
