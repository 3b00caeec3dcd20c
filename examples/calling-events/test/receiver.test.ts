import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCallEnded, makeIncomingCall } from '../src/events/index.js';
import { createReceiver } from '../src/receiver.js';

const receive = createReceiver('a secret');

function deliver(body: unknown, secret = 'a secret', headers: Record<string, string> = {}): Promise<Response> {
  const url = `https://example.com/api/events?code=${encodeURIComponent(secret)}`;
  const sent = { 'content-type': 'application/json', ...headers };
  return receive(new Request(url, { method: 'POST', headers: sent, body: JSON.stringify(body) }));
}

test('a batch is handled', async () => {
  const response = await deliver([makeIncomingCall(), makeCallEnded()]);
  assert.equal(response.status, 200);
});

test('a call from another user has no telephone number', async () => {
  const call = makeIncomingCall({ id: 'from a user' });
  delete call.data.from.phoneNumber;
  assert.equal((await deliver([call])).status, 200);
});

test('an event that is not as documented is refused', async () => {
  const { data, ...rest } = makeCallEnded({ id: 'broken' });
  const response = await deliver([{ ...rest, data: { ...data, durationOfCall: '274' } }]);
  assert.equal(response.status, 500);
});

test('nobody else may deliver', async () => {
  assert.equal((await deliver([makeIncomingCall()], 'another secret')).status, 401);
});

test('the check of the address is answered', async () => {
  const check = {
    id: '1',
    topic: '/subscriptions/{subscription-id}',
    subject: '',
    eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
    data: { validationCode: 'the code' },
    dataVersion: '1',
    metadataVersion: '1',
    eventTime: '2025-01-22T09:15:04Z',
  };
  const response = await deliver([check], 'a secret', { 'aeg-event-type': 'SubscriptionValidation' });
  assert.deepEqual(await response.json(), { validationResponse: 'the code' });
});
