import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliveryOf, findEventType, formsOf, invalidDelivery } from '../dev/deliveries.js';
import type { Delivery } from '../dev/form.js';
import { EventTypes } from '../src/events/index.js';
import { createReceiver } from '../src/receiver.js';

const receive = createReceiver();

function send({ method, headers, body }: Delivery): Promise<Response> {
  return receive(new Request('http://localhost/api/events', { method, headers, ...(body === undefined ? {} : { body }) }));
}

async function statusesIn(response: Response): Promise<readonly string[]> {
  const { outcomes } = (await response.json()) as { readonly outcomes: readonly { readonly status: string }[] };
  return outcomes.map(({ status }) => status);
}

describe('every documented event', () => {
  for (const [name, type] of Object.entries(EventTypes)) {
    it(`${name} is known by its name`, () => assert.equal(findEventType(name), type));

    for (const form of formsOf(type)) {
      it(`${name} is handled (${form.name})`, async () => {
        const response = await send(deliveryOf(type, { form }));
        assert.equal(response.status, 200);
        assert.deepEqual(await statusesIn(response), ['handled']);
      });

      const invalid = invalidDelivery(type, form);
      const skip = invalid === undefined ? 'there is nothing that it could lack' : false;
      it(`${name} is answered 500 when it lacks something, so that it comes again (${form.name})`, { skip }, async () => {
        assert.equal(invalid && (await send(invalid)).status, 500);
      });

      if (form.hasBatches) {
        it(`${name} is handled in a batch (${form.name})`, async () => {
          const response = await send(deliveryOf(type, { form, count: 3 }));
          assert.deepEqual(await statusesIn(response), ['handled', 'handled', 'handled']);
        });
      }
    }
  }
});

it('a delivery that is not JSON is answered 400', async () => {
  assert.equal((await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })).status, 400);
});
