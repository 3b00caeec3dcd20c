import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cloudEvents } from '../dev/cloud-events.js';
import { createReceiver } from '../src/receiver.js';

it('the handshake of CloudEvents allows Event Grid, and nobody else', async () => {
  const receive = createReceiver();
  const { method, headers } = cloudEvents.handshake?.() ?? assert.fail('there is no handshake');
  const ask = (origin: string) =>
    receive(new Request('http://localhost/api/events', { method, headers: { ...headers, 'webhook-request-origin': origin } }));
  assert.equal((await ask('eventgrid.azure.net')).headers.get('webhook-allowed-origin'), 'eventgrid.azure.net');
  assert.equal((await ask('other.example')).status, 405);
});
