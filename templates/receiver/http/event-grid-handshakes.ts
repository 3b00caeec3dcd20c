import { defineHandshake } from './define-handshake.ts';
import type { AnsweredHandshake } from './handshake.ts';

/** Event Grid's check of an address, which comes as the only event of a delivery, in either of its envelopes. */
export const eventGridHandshakes: readonly AnsweredHandshake[] = [
  /* @__PURE__ */ defineHandshake({
    method: 'POST',
    when: [{ place: { body: ['eventType'] }, is: 'Microsoft.EventGrid.SubscriptionValidationEvent' }],
    challenge: { body: ['data', 'validationCode'] },
    answer: { validationResponse: '{challenge}' },
  }),
  /* @__PURE__ */ defineHandshake({
    method: 'POST',
    when: [{ place: { body: ['type'] }, is: 'Microsoft.EventGrid.SubscriptionValidationEvent' }],
    challenge: { body: ['data', 'validationCode'] },
    answer: { validationResponse: '{challenge}' },
  }),
];
