import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import functions from '@azure/functions';
import { deliveryOf, eventTypes, handshake, invalidDelivery } from '../dev/deliveries.js';
import { makeEvent } from '../src/events/index.js';

process.env.EVENTS_SECRETS = 'a-secret';
const { receiveTrigger, receiveWebhook } = await import('../src/functions/events.js');
const type = eventTypes[0];

function request(delivery: ReturnType<typeof deliveryOf>, query = '?code=a-secret') {
  const { method, headers, body } = delivery;
  const sent = body === undefined ? {} : { body: { string: body } };
  return new functions.HttpRequest({ method, url: `http://localhost/api/events${query}`, headers: { ...headers }, ...sent });
}

describe('the webhook', () => {
  for (const form of ['documented', 'cloudevents'] as const) {
    it(`takes events and shakes hands (${form})`, async () => {
      assert.equal((await receiveWebhook(request(deliveryOf(type, { form, count: 2 })))).status, 200);
      assert.equal((await receiveWebhook(request(handshake(form)))).status, 200);
    });
  }

  it('turns away who does not know the secret', async () => {
    assert.equal((await receiveWebhook(request(deliveryOf(type, { form: 'documented', count: 1 }), ''))).status, 401);
  });
});

describe('the Event Grid trigger', () => {
  it('takes an event in either schema', async () => {
    await receiveTrigger(makeEvent(type));
    await receiveTrigger(JSON.parse(deliveryOf(type, { form: 'cloudevents', count: 1 }).body ?? ''));
  });

  it('throws for an event that is not as documented, so that the host tries again', async () => {
    const body = JSON.parse(invalidDelivery(type, 'documented')?.body ?? '');
    await assert.rejects(receiveTrigger(Array.isArray(body) ? body[0] : body));
  });
});
