import { defineScheme } from '../signatures/define-scheme.ts';
import type { SchemeFactory } from '../signatures/scheme.ts';

/** Slack: events as JSON, commands and interactions as forms. The address is checked by a signed `url_verification`. */
export const slack: SchemeFactory<'HMAC-SHA256'> = /* @__PURE__ */ defineScheme({
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
});
