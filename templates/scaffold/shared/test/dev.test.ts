import assert from 'node:assert/strict';
import { it } from 'node:test';
import { deliveryOf, eventTypes } from '../dev/deliveries.js';
import { createJournal } from '../dev/journal.js';
import { formatEntry } from '../dev/terminal.js';
import { createReceiver } from '../src/receiver.js';

it('the journal has what came and what became of it', async () => {
  const journal = createJournal();
  const receive = journal.observe(createReceiver());
  const type = eventTypes[0];
  await receive(new Request('http://localhost/api/events', deliveryOf(type)));
  const [entry] = journal.entries();
  assert.equal(entry?.status, 200);
  assert.deepEqual(entry?.events, [{ index: 0, status: 'handled', type }]);
  assert.match(entry === undefined ? '' : formatEntry(entry), /handled/);
});
