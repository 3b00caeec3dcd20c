import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
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

describe('a connection', () => {
  const impatient = { headersTimeout: 100, requestTimeout: 200, keepAliveTimeout: 100, connectionsCheckingInterval: 20 };
  const health = 'GET /health HTTP/1.1\r\nhost: x\r\n\r\n';
  const post = `POST ${EVENTS_PATH} HTTP/1.1\r\nhost: x\r\n`;
  let server: Server;

  before(async () => {
    server = await createEventServer(createReceiver(), impatient);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  after(async () => {
    assert.equal(await stopServer(server), true);
  });

  for (const [what, start, piece] of [
    ['sends nothing', '', ''],
    ['sends headers bit by bit', post, 'x-a: 1\r\n'],
    ['sends a body bit by bit', `${post}content-type: application/json\r\ncontent-length: 1000\r\n\r\n[`, ' '],
    ['has been answered and is idle', health, ''],
    ['has been answered and sends line ends', health, '\r\n'],
  ] as const) {
    it(`that ${what} is closed`, async () => {
      await new Promise<void>((resolve) => {
        const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(start));
        const slowly = setInterval(() => socket.write(piece), 25);
        socket.on('error', () => {});
        socket.on('close', () => {
          clearInterval(slowly);
          resolve();
        });
        socket.resume();
      });
    });
  }
});
