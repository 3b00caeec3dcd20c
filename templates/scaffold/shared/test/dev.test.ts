import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { deliveryOf, eventTypes, invalidDelivery } from '../dev/deliveries.js';
import { createJournal } from '../dev/journal.js';
import { createPageServer } from '../dev/page-server.js';
import { formatEntry } from '../dev/terminal.js';
import { createReceiver, type Receive } from '../src/receiver.js';

const type = eventTypes[0];
const journal = createJournal();
const open = journal.observe(createReceiver());
const closed = journal.observe(createReceiver({ authorize: () => false, onRejected: journal.onRejected }));

async function entryOf(receive: Receive, delivery: RequestInit) {
  await receive(new Request('http://localhost/api/events', { method: 'POST', ...delivery }));
  return journal.entries().at(-1) ?? assert.fail('nothing was written down');
}

describe('the journal', () => {
  it('has what came and what became of it', async () => {
    const entry = await entryOf(open, deliveryOf(type));
    assert.equal(entry.kind, 'handled');
    assert.deepEqual(entry.events, [{ index: 0, status: 'handled', type }]);
    assert.match(formatEntry(entry), /handled/);
  });

  it('marks what is not as documented', async () => {
    const delivery = invalidDelivery(type);
    if (delivery === undefined) return;
    const entry = await entryOf(open, delivery);
    assert.equal(entry.kind, 'invalid');
    assert.ok(entry.marks.length > 0);
    assert.match(formatEntry(entry), /invalid/);
  });

  it('says why something is not admitted, and tells it from what cannot be read', async () => {
    const entry = await entryOf(closed, deliveryOf(type));
    assert.deepEqual([entry.kind, entry.status, entry.remark], ['unverified', 401, 'authorize did not return true']);
    assert.match(formatEntry(entry), /not verified: authorize/);
    const unread = await entryOf(open, { body: '{', headers: { 'content-type': 'application/json' } });
    assert.deepEqual([unread.kind, unread.status, unread.remark], ['other', 400, 'the body is not JSON']);
  });

  it('keeps no secrets', async () => {
    const { headers } = await entryOf(open, { body: '{', headers: { Authorization: 'Bearer secret' } });
    assert.deepEqual(Object.fromEntries(headers).authorization, '(not shown)');
  });
});

describe('the local page', () => {
  const server: Server = createPageServer(journal, { url: 'http://127.0.0.1:9/', environment: {} });
  let origin = '';

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(() => server.close());

  const ask = (headers: Record<string, string>, body = JSON.stringify({ type })) =>
    fetch(`${origin}/send`, { method: 'POST', headers, body });

  it('sends events for itself, and for no other site', async () => {
    const json = { 'content-type': 'application/json' };
    assert.equal((await ask({ ...json, origin })).status, 200);
    assert.equal((await ask({ ...json, origin: 'http://other.example' })).status, 403);
    assert.equal((await ask({ 'content-type': 'text/plain' })).status, 400);
    assert.equal((await ask(json, '{"type":"no such event"}')).status, 400);
  });

  it('can be read, but not changed', async () => {
    assert.equal((await fetch(`${origin}/elsewhere`)).status, 404);
    assert.equal((await fetch(origin, { method: 'PUT' })).status, 405);
  });
});
