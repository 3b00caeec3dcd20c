import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { deliveryOf, eventTypes, formsOf } from '../dev/deliveries.js';
import { forms } from '../dev/forms.js';
import { stopServer } from '../src/events/index.js';
import { EVENTS_PATH } from '../src/limits.js';
import { createReceiver } from '../src/receiver.js';
import { createEventServer } from '../src/server.js';

describe('the server', () => {
  let server: Server;
  let origin = '';

  before(async () => {
    server = await createEventServer(createReceiver());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(async () => {
    assert.equal(await stopServer(server), true);
  });

  for (const form of formsOf(eventTypes[0])) {
    it(`takes events (${form.name})`, async () => {
      const delivery = deliveryOf(eventTypes[0], { form, count: form.hasBatches ? 2 : 1 });
      assert.equal((await fetch(`${origin}${EVENTS_PATH}`, delivery)).status, 200);
    });
  }

  for (const { name, handshake } of forms) {
    if (handshake === undefined) continue;
    it(`shakes hands (${name})`, async () => {
      assert.equal((await fetch(`${origin}${EVENTS_PATH}`, handshake())).status, 200);
    });
  }

  it('answers 405 to what is no delivery, 415 to what is not JSON, 413 to what is too large', async () => {
    assert.equal((await fetch(`${origin}${EVENTS_PATH}`)).status, 405);
    const post = (type: string, body: string) =>
      fetch(`${origin}${EVENTS_PATH}`, { method: 'POST', headers: { 'content-type': type }, body });
    assert.equal((await post('application/xml', '<a/>')).status, 415);
    assert.equal((await post('application/json', `"${'x'.repeat(3_000_000)}"`)).status, 413);
  });

  it('says that it is there', async () => {
    assert.equal((await fetch(`${origin}/health`)).status, 200);
    assert.equal((await fetch(`${origin}/elsewhere`)).status, 404);
  });
});
