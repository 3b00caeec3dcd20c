import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Twitch EventSub. A signed challenge checks the address. */
export const twitch: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
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
});
