import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventGrid } from '../dev/event-grid.js';
import { createReceiver } from '../src/receiver.js';

it('the handshake of Event Grid sends the code back', async () => {
  const asked = eventGrid.handshake?.() ?? assert.fail('there is no handshake');
  const response = await createReceiver()(new Request('http://localhost/api/events', asked));
  const [{ data }] = JSON.parse(asked.body ?? '');
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { validationResponse: data.validationCode });
});
