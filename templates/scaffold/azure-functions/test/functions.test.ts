import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import functions from '@azure/functions';
import { exampleEnvironment, withCredentials } from '../dev/credentials.js';
import { deliveryOf, eventTypes, formsOf } from '../dev/deliveries.js';
import { forms } from '../dev/forms.js';
import type { OutgoingRequest } from '../dev/sending/outgoing-request.js';

const environment = exampleEnvironment();
Object.assign(process.env, environment);
const { receiveWebhook } = await import('../src/functions/events.js');
const type = eventTypes[0];
const url = environment.WEBHOOK_URL ?? 'http://localhost:3000/api/events';

function sent({ method, url, headers, body }: OutgoingRequest) {
  const text = body === undefined ? {} : { body: { string: body } };
  return receiveWebhook(new functions.HttpRequest({ method, url, headers: { ...headers }, ...text }));
}

describe('the webhook', () => {
  for (const form of formsOf(type)) {
    it(`takes events (${form.name})`, async () => {
      const delivery = deliveryOf(type, { form, count: form.hasBatches ? 2 : 1 });
      assert.equal((await sent(await withCredentials({ url, ...delivery }, { environment }))).status, 200);
    });
  }

  for (const { name, handshake } of forms) {
    if (handshake === undefined) continue;
    it(`shakes hands (${name})`, async () => {
      assert.equal((await sent(await withCredentials({ url, ...handshake() }, { environment }))).status, 200);
    });
  }

  it('turns away who has no credentials', async (test) => {
    test.mock.method(console, 'warn', () => {});
    assert.equal((await sent({ url, ...deliveryOf(type) })).status, 401);
  });
});
