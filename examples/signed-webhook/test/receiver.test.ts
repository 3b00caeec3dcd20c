import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  type EventType,
  eventHeaders,
  github,
  makeIssuesEdited,
  makeIssuesOpened,
  makePush,
  signatureHeaders,
} from '../src/events/index.js';
import { createReceiver } from '../src/receiver.js';

const lines: string[] = [];
const receive = createReceiver({ secrets: () => ['old secret', 'new secret'], log: (line) => lines.push(line) });
beforeEach(() => lines.splice(0));

async function deliver(type: EventType, event: unknown, secret = 'new secret'): Promise<number> {
  const body = JSON.stringify(event);
  const signed = await signatureHeaders(github.scheme, { body, secret });
  const headers = { 'content-type': 'application/json', ...eventHeaders(type), ...signed };
  return (await receive(new Request('https://example.com/', { method: 'POST', headers, body }))).status;
}

test('documented events are logged', async () => {
  assert.equal(await deliver('issues', makeIssuesOpened()), 200);
  assert.equal(await deliver('issues', makeIssuesEdited()), 200);
  assert.equal(await deliver('push', makePush(), 'old secret'), 200);
  assert.deepEqual(lines, [
    '#17 "The build is slow" was opened',
    '#17 was "The build is slow", and is "The build takes ten minutes"',
    'ada pushed 1 commit(s) to refs/heads/main',
  ]);
});

test('an action that the page does not name is accepted', async () => {
  assert.equal(await deliver('issues', { ...makeIssuesOpened(), action: 'pinned' }), 200);
  assert.deepEqual(lines, ['#17 "The build is slow" was pinned']);
});

test('a delivery that is signed with another secret is refused', async () => {
  assert.equal(await deliver('push', makePush(), 'a wrong one'), 401);
  assert.match(lines.join(), /^rejected: /);
});
