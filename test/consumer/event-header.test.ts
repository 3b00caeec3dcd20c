import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { createFetchHandler, createRouter, toNodeListener } from '../../generated/acs-calling/index.ts';
import { generate } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';

/*
 * Code that is generated from pages on which a header says which event a delivery is, used as its owner would.
 */

interface Events {
  readonly createFetchHandler: typeof createFetchHandler;
  readonly createRouter: typeof createRouter;
  readonly toNodeListener: typeof toNodeListener;
  readonly parseEvent: (value: unknown, told?: string) => { readonly kind: string; readonly type?: string };
  readonly eventHeaders: (type: string) => Readonly<Record<string, string>>;
  readonly readEventHeader: (header: (name: string) => string | null) => string | undefined;
  readonly makeEvent: (type: string) => object;
}

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'event-header-')));

/** The generated modules of a page, loaded. */
async function eventsOf(name: string, page: string): Promise<Events> {
  const { files } = await generate([{ name: 'page.md', text: page }], { importExtension: '.ts', outputs: ['all'] });
  for (const { path: file, text } of files.filter((one) => one.path.endsWith('.ts'))) {
    const full = path.join(root, name, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return import(path.join(root, name, 'index.ts'));
}

function golden(name: string): string {
  return readFileSync(path.join(ROOT, 'test/golden', name, 'input/page.md'), 'utf8');
}

function request(headers: Readonly<Record<string, string>>, body: unknown): Request {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
  return new Request('http://localhost/', init);
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a header that says which event it is', () => {
  let events: Events;
  beforeAll(async () => {
    events = await eventsOf('header', golden('reading-header'));
  });
  const created = { id: 1, total: '10.00', status: 'open' };

  async function answerTo(sent: Request): Promise<readonly [status: number, body: unknown]> {
    const router = events.createRouter().onAny(() => {});
    const response = await events.createFetchHandler(router)(sent);
    return [response.status, await response.json()];
  }

  it.each([
    [
      'as documented',
      { 'X-Shop-Topic': 'orders/create' },
      created,
      200,
      { outcomes: [{ status: 'handled', type: 'orders/create' }] },
    ],
    [
      'in another case',
      { 'x-SHOP-topic': 'orders/create' },
      created,
      200,
      { outcomes: [{ status: 'handled', type: 'orders/create' }] },
    ],
    [
      'of an event that is not documented',
      { 'x-shop-topic': 'orders/lost' },
      created,
      200,
      { outcomes: [{ status: 'unknown', type: 'orders/lost' }] },
    ],
    [
      'of an event that the payload is not',
      { 'x-shop-topic': 'orders/paid' },
      created,
      500,
      { outcomes: [{ status: 'invalid', type: 'orders/paid' }] },
    ],
    [
      'that is missing',
      {},
      created,
      400,
      { error: expect.stringMatching(/X-Shop-Topic is missing/), at: 'headers.x-shop-topic' },
    ],
    ['that is empty', { 'x-shop-topic': ' ' }, created, 400, { error: expect.stringMatching(/X-Shop-Topic is missing/) }],
    [
      'with two values',
      { 'x-shop-topic': 'orders/create, orders/paid' },
      created,
      400,
      { error: expect.stringMatching(/several values/) },
    ],
    ['that came twice with one value', { 'x-shop-topic': 'orders/create, orders/create' }, created, 200, { ok: true }],
    [
      'that is called like a member of objects',
      { 'x-shop-topic': '__proto__' },
      created,
      200,
      { outcomes: [{ status: 'unknown' }] },
    ],
  ] as const)('%s', async (_what, headers, body, status, answer) => {
    const [answered, told] = await answerTo(request(headers, body));
    expect([answered, told]).toMatchObject([status, answer]);
  });

  it('counts behind node:http too, however often it is sent', async () => {
    const router = events.createRouter().onAny(() => {});
    const server = createServer(events.toNodeListener(events.createFetchHandler(router)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const send = (topics: readonly string[]): Promise<string> =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(created);
        const lines = topics.map((topic) => `X-Shop-Topic: ${topic}\r\n`).join('');
        const head = `POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${lines}\r\n`;
        const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(head + body));
        let text = '';
        socket.on('data', (chunk) => (text += String(chunk)));
        socket.on('end', () => resolve(text.slice(9, 12)));
        socket.on('error', reject);
      });
    expect([await send(['orders/create']), await send(['orders/create', 'orders/paid']), await send([])]).toEqual([
      '200',
      '400',
      '400',
    ]);
    await new Promise((resolve) => server.close(resolve));
  });

  it('can be given to parseEvent, and is what eventHeaders has', () => {
    expect(events.parseEvent(created, 'orders/create')).toMatchObject({ kind: 'event', type: 'orders/create' });
    const headers = new Headers(events.eventHeaders('orders/paid'));
    const told = events.readEventHeader((name) => headers.get(name));
    expect(events.parseEvent(events.makeEvent('orders/paid'), told)).toMatchObject({ kind: 'event', type: 'orders/paid' });
    expect(events.eventHeaders('toString')).toEqual({});
  });
});

describe('a header and a member that say together which event it is', () => {
  let events: Events;
  beforeAll(async () => {
    events = await eventsOf('both', golden('reading-header-and-action'));
  });
  const sender = { login: 'ada', admin: false };

  it.each([
    ['both', { action: 'opened', number: 1, sender }, 'issues', 'event', 'issues.opened'],
    ['the type as a whole', { action: 'opened', number: 1, sender }, 'issues.opened', 'event', 'issues.opened'],
    ['a header that is enough', { ref: 'main', commits: 3, sender }, 'push', 'event', 'push'],
    ['an action that is not documented', { action: 'locked', number: 1, sender }, 'issues', 'unknown', 'issues.locked'],
    ['a header that is not documented', { action: 'opened', number: 1, sender }, 'labels', 'unknown', 'labels.opened'],
    ['no action', { number: 1, sender }, 'issues', 'unknown', 'issues'],
    ['an action that is no text', { action: 1, number: 1, sender }, 'issues', 'unknown', 'issues'],
    ['an action without what belongs to it', { action: 'closed', sender }, 'issues', 'invalid', 'issues.closed'],
    ['nothing but the shape', { ref: 'main', commits: 3, sender }, undefined, 'event', 'push'],
  ] as const)('%s', (_what, value, told, kind, type) => {
    expect(events.parseEvent(value, told)).toMatchObject({ kind, type });
  });
});

describe('two members that say together which event it is', () => {
  let events: Events;
  beforeAll(async () => {
    events = await eventsOf('members', golden('reading-two-members'));
  });

  it.each([
    [{ event: 'issue', action: 'opened', issue: { id: 7, title: 'Broken' } }, 'event', 'issue.opened'],
    [{ event: 'issue', action: 'locked' }, 'unknown', 'issue.locked'],
    [{ event: 'comment' }, 'unknown', 'comment'],
    [{ event: 'comment', action: 'created' }, 'invalid', 'comment.created'],
  ] as const)('%j', (value, kind, type) => {
    expect(events.parseEvent(value)).toMatchObject({ kind, type });
  });

  it('and neither of them', () => {
    expect(events.parseEvent({ action: 'opened' })).toMatchObject({ kind: 'invalid', type: undefined });
  });
});
