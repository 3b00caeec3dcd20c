import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import functions from '@azure/functions';
import { deliveryOf, eventTypes, formsOf } from '../dev/deliveries.js';
import type { Delivery } from '../dev/form.js';
import { forms } from '../dev/forms.js';

process.env.EVENTS_SECRETS = 'a-secret';
const { receiveWebhook } = await import('../src/functions/events.js');
const type = eventTypes[0];

function request({ method, headers, body }: Delivery, query = '?code=a-secret') {
  const sent = body === undefined ? {} : { body: { string: body } };
  return new functions.HttpRequest({ method, url: `http://localhost/api/events${query}`, headers: { ...headers }, ...sent });
}

describe('the webhook', () => {
  for (const form of formsOf(type)) {
    it(`takes events (${form.name})`, async () => {
      const delivery = deliveryOf(type, { form, count: form.hasBatches ? 2 : 1 });
      assert.equal((await receiveWebhook(request(delivery))).status, 200);
    });
  }

  for (const { name, handshake } of forms) {
    if (handshake === undefined) continue;
    it(`shakes hands (${name})`, async () => {
      assert.equal((await receiveWebhook(request(handshake()))).status, 200);
    });
  }

  it('turns away who does not know the secret', async () => {
    assert.equal((await receiveWebhook(request(deliveryOf(type), ''))).status, 401);
  });
});
