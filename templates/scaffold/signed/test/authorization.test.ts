import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { checkOf, exampleEnvironment, takesForms, whyAdmitted, withCredentials } from '../dev/credentials.js';
import { deliveryOf, eventTypes } from '../dev/deliveries.js';
import { asForm, type OutgoingRequest } from '../dev/sending/outgoing-request.js';
import { admissionFrom, scheme } from '../src/authorization.js';
import { stopServer } from '../src/events/index.js';
import { EVENTS_PATH } from '../src/limits.js';
import { createReceiver } from '../src/receiver.js';
import { createEventServer } from '../src/server.js';

const environment = exampleEnvironment();
const url = environment.WEBHOOK_URL ?? '';
const reasons: string[] = [];
const receive = createReceiver({
  ...admissionFrom(environment),
  onRejected: ({ reason }) => void reasons.push(reason),
});

/** A delivery whose bytes no parser and printer of JSON would leave as they are. */
function oddlyWritten(): OutgoingRequest {
  const { body = '', ...delivery } = deliveryOf(eventTypes[0]);
  return { url, ...delivery, body: `${JSON.stringify(JSON.parse(body), null, 3).replace(/"/, '\t"')} \n` };
}

describe('the server', () => {
  let server: Server;
  let origin = '';

  before(async () => {
    server = await createEventServer(receive);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(async () => {
    assert.equal(await stopServer(server), true);
  });

  /** What the address holds beside the path may be signed as well. */
  const send = ({ url: address, ...request }: OutgoingRequest) =>
    fetch(`${origin}${EVENTS_PATH}${new URL(address).search}`, request);

  it('verifies deliveries over the bytes that came', async () => {
    assert.equal((await send(await withCredentials(oddlyWritten(), { environment }))).status, 200);
  });

  it('answers 401 to what is not signed, or signed with another key', async () => {
    assert.equal((await send(oddlyWritten())).status, 401);
    assert.equal((await send(await withCredentials(oddlyWritten(), { environment, flaw: 'wrong-signature' }))).status, 401);
    assert.ok(reasons.length > 0 && reasons.every((reason) => reason.includes(scheme.signature.header)));
  });

  if (scheme.algorithm !== 'equal') {
    it('answers 401 to a body that was changed on the way', async () => {
      const signed = await withCredentials(oddlyWritten(), { environment });
      assert.equal((await send({ ...signed, body: `${signed.body} ` })).status, 401);
    });
  }

  if (whyAdmitted('old') === undefined) {
    it('answers 401 to what was signed too long ago', async () => {
      assert.equal((await send(await withCredentials(oddlyWritten(), { environment, flaw: 'old' }))).status, 401);
    });
  }

  if (takesForms) {
    it('takes JSON in a form', async () => {
      const form = asForm({ url, ...deliveryOf(eventTypes[0]) });
      assert.equal((await send(await withCredentials(form, { environment }))).status, 200);
    });
  }

  const check = checkOf(url, environment);
  if (check !== undefined) {
    it('answers the check of its address', async () => {
      assert.equal((await send(await withCredentials(check, { environment }))).status, 200);
    });
  }
});

if (scheme.id !== undefined) {
  it('a delivery that comes again with its id is handled once', async () => {
    const { url: address, ...signed } = await withCredentials(oddlyWritten(), { environment });
    const deliver = async () => (await receive(new Request(address, signed))).json();
    const statuses = [];
    for (const answer of [await deliver(), await deliver()]) {
      const { outcomes } = answer as { readonly outcomes: readonly { readonly status: string }[] };
      statuses.push(outcomes[0]?.status);
    }
    assert.deepEqual(statuses, ['handled', 'repeated']);
  });
}

it('without a key nothing starts', () => {
  assert.throws(() => admissionFrom({}), /WEBHOOK_/);
  assert.throws(() => admissionFrom({ WEBHOOK_SECRETS: ' , ', WEBHOOK_PUBLIC_KEY: '' }), /WEBHOOK_/);
});
