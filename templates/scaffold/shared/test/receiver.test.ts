import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Delivery, deliveryOf, eventTypes, findEventType, handshake, invalidDelivery } from '../dev/deliveries.js';
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
    it(`${name} is handled`, async () => {
      assert.equal(findEventType(name), type);
      const response = await send(deliveryOf(type, { form: 'documented', count: 1 }));
      assert.equal(response.status, 200);
      assert.deepEqual(await statusesIn(response), ['handled']);
    });

    it(`${name} is answered 500 when it lacks something, so that it comes again`, async () => {
      const delivery = invalidDelivery(type, 'documented');
      if (delivery === undefined) return;
      assert.equal((await send(delivery)).status, 500);
    });
  }
});

describe('a delivery', () => {
  const type = eventTypes[0];

  it('of several events is handled as a whole', async () => {
    const response = await send(deliveryOf(type, { form: 'documented', count: 3 }));
    assert.deepEqual(await statusesIn(response), ['handled', 'handled', 'handled']);
  });

  it('that comes again is answered 200, but handled only once', async () => {
    const delivery = deliveryOf(type, { form: 'documented', count: 1 });
    await send(delivery);
    const again = await send(delivery);
    assert.equal(again.status, 200);
    // Events without an id cannot be told from each other.
    assert.deepEqual(await statusesIn(again), [JSON.parse(delivery.body ?? '')[0]?.id === undefined ? 'handled' : 'repeated']);
  });

  it('that is not JSON is answered 400', async () => {
    assert.equal((await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })).status, 400);
  });
});

describe('the handshake', () => {
  it('of Event Grid sends the code back', async () => {
    const asked = handshake('documented');
    const response = await send(asked);
    const [{ data }] = JSON.parse(asked.body ?? '');
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { validationResponse: data.validationCode });
  });

  it('of CloudEvents allows Event Grid, and nobody else', async () => {
    const asked = handshake('cloudevents');
    assert.equal((await send(asked)).headers.get('webhook-allowed-origin'), 'eventgrid.azure.net');
    const other = { ...asked, headers: { 'webhook-request-origin': 'other.example' } };
    assert.equal((await send(other)).status, 405);
  });
});
