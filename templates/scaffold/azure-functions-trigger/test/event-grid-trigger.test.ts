import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliveryOf, eventTypes, formsOf, invalidDelivery } from '../dev/deliveries.js';
import type { Delivery } from '../dev/form.js';
import { receiveTrigger } from '../src/functions/event-grid-trigger.js';

// Events that Event Grid does not deliver come to the webhook alone.
const delivered = eventTypes.flatMap((type) => formsOf(type).flatMap((form) => (form.name === 'json' ? [] : [{ type, form }])));

/** The host hands events over one by one. */
function eventOf({ body = '' }: Delivery): unknown {
  return [JSON.parse(body)].flat()[0];
}

describe('the Event Grid trigger', () => {
  for (const { type, form } of delivered) {
    it(`takes ${type} (${form.name})`, async () => {
      await receiveTrigger(eventOf(deliveryOf(type, { form })));
    });

    const invalid = invalidDelivery(type, form);
    const skip = invalid === undefined ? 'there is nothing that it could lack' : false;
    it(`throws for ${type} that is not as documented, so that the host tries again (${form.name})`, { skip }, async () => {
      await assert.rejects(async () => receiveTrigger(invalid && eventOf(invalid)));
    });
  }
});
