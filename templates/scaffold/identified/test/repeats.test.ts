import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliveryOf, eventTypes, formsOf } from '../dev/deliveries.js';
import type { Delivery } from '../dev/form.js';
import { createMemoryStore, makeEvent } from '../src/events/index.js';
import { idPathOf } from '../src/events/receiver/identity.js';
import { createReceiver } from '../src/receiver.js';

async function outcomeOf(receive: ReturnType<typeof createReceiver>, delivery: Delivery): Promise<readonly [number, unknown]> {
  const response = await receive(new Request('http://localhost/api/events', delivery));
  const { outcomes } = (await response.json()) as { readonly outcomes: readonly { readonly status: string }[] };
  return [response.status, outcomes[0]?.status];
}

for (const type of eventTypes.filter((each) => idPathOf(makeEvent(each)).length > 0)) {
  for (const form of formsOf(type)) {
    describe(`${type} (${form.name})`, () => {
      const delivery = deliveryOf(type, { form });

      it('is answered 200 when it comes again, but handled only once', async () => {
        const receive = createReceiver({ idempotency: createMemoryStore() });
        assert.deepEqual(await outcomeOf(receive, delivery), [200, 'handled']);
        assert.deepEqual(await outcomeOf(receive, delivery), [200, 'repeated']);
      });

      it('is handled when it is another one', async () => {
        const receive = createReceiver({ idempotency: createMemoryStore() });
        assert.deepEqual(await outcomeOf(receive, delivery), [200, 'handled']);
        assert.deepEqual(await outcomeOf(receive, deliveryOf(type, { form })), [200, 'handled']);
      });
    });
  }
}
