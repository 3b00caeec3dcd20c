import assert from 'node:assert/strict';
import { it } from 'node:test';
import { deliveryOf, eventTypes } from '../dev/deliveries.js';
import { handlers } from '../src/events/handlers/index.js';
import { createFetchHandler, createMemoryStore, createRouter, makeEvent } from '../src/events/index.js';
import { idPathOf } from '../src/events/receiver/identity.js';
import { createReceiver, type Receive } from '../src/receiver.js';

const type = eventTypes.find((each) => idPathOf(makeEvent(each)).length === 0) ?? assert.fail('all events have ids by now');

async function statusOf(receive: Receive, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const delivery = deliveryOf(type);
  const response = await receive(
    new Request('http://localhost/api/events', { ...delivery, headers: { ...delivery.headers, ...headers } }),
  );
  const { outcomes } = (await response.json()) as { readonly outcomes: readonly { readonly status: string }[] };
  return outcomes[0]?.status;
}

it('an event that is delivered again is handled again, as nothing that the pages document identifies it', async () => {
  const receive = createReceiver();
  assert.deepEqual([await statusOf(receive), await statusOf(receive)], ['handled', 'handled']);
});

it('is handled once if you say what identifies it, such as a header of the delivery', async () => {
  const identify = (_event: object, { header }: { header: (name: string) => string | null }) =>
    header('x-delivery-id') ?? undefined;
  const receive = createFetchHandler(createRouter({ handlers, idempotency: createMemoryStore(), identify }));
  const statuses = [];
  for (const id of ['one', 'one', 'two']) statuses.push(await statusOf(receive, { 'x-delivery-id': id }));
  assert.deepEqual(statuses, ['handled', 'repeated', 'handled']);
});
