import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliveryOf, eventTypes } from '../dev/deliveries.js';
import { eventHeaders } from '../src/events/receiver/event-header.js';
import { createReceiver } from '../src/receiver.js';

const receive = createReceiver();
const named = eventTypes.flatMap((type) => Object.keys(eventHeaders(type)).map((header) => ({ type, header })));

describe('the header that says which event a delivery is', () => {
  for (const { type, header } of named) {
    it(`counts for ${type}, in any case`, async () => {
      const { headers, ...delivery } = deliveryOf(type);
      const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
      const response = await receive(new Request('http://localhost/api/events', { ...delivery, headers: shouted }));
      const { outcomes } = (await response.json()) as { readonly outcomes: readonly { readonly type: string }[] };
      assert.equal(outcomes[0]?.type, type);
    });

    it(`with two events in it is answered 400 (${type})`, async () => {
      const delivery = deliveryOf(type);
      const headers = { ...delivery.headers, [header]: 'one, another' };
      const response = await receive(new Request('http://localhost/api/events', { ...delivery, headers }));
      assert.equal(response.status, 400);
      assert.match(await response.text(), /several values/);
    });
  }
});
