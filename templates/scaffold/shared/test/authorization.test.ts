import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliveryOf, eventTypes } from '../dev/deliveries.js';
import { admissionFrom } from '../src/authorization.js';
import { createReceiver } from '../src/receiver.js';

function deliver(query: string): Request {
  return new Request(`http://localhost/api/events${query}`, deliveryOf(eventTypes[0]));
}

describe('a shared secret', () => {
  const { authorize } = admissionFrom({ EVENTS_SECRETS: 'old, new' });
  for (const [query, allowed] of [
    ['?code=old', true],
    ['?code=new', true],
    ['?code=other', false],
    ['', false],
  ] as const) {
    it(`${query || 'missing'} is ${allowed ? 'let in' : 'turned away'}`, async () => {
      assert.equal(await authorize?.(deliver(query)), allowed);
    });
  }
});

describe('the receiver', () => {
  const receive = createReceiver({ ...admissionFrom({ EVENTS_SECRETS: 'secret' }), onRejected: () => {} });

  it('lets in who knows the secret, and answers 401 to all others', async () => {
    assert.equal((await receive(deliver('?code=secret'))).status, 200);
    assert.equal((await receive(deliver(''))).status, 401);
  });

  it('answers 503 where nobody can tell, never 401, and says why', async (test) => {
    const said = test.mock.method(console, 'error', (..._said: unknown[]) => {});
    const reason = new TypeError('fetch failed');
    const unsure = createReceiver({ authorize: () => Promise.reject(reason), onRejected: () => {} });
    assert.equal((await unsure(deliver(''))).status, 503);
    assert.ok(said.mock.calls.some((call) => call.arguments.includes(reason)));
  });
});

it('without a secret nothing starts', () => {
  assert.throws(() => admissionFrom({}), /EVENTS_SECRETS/);
  assert.throws(() => admissionFrom({ EVENTS_SECRETS: ' , ' }), /EVENTS_SECRETS/);
});
