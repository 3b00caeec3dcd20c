import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verify } from '@octokit/webhooks-methods';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommandRun, runCommand } from '../command-line.ts';
import { projectPages } from '../scaffold/pages.ts';

/*
 * `holotype replay`, to a server that keeps what comes. What cannot be replayed is in test/golden/replay-wrong.
 */

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly at: number;
}

let received: Received[] = [];
let statusOf = (_body: string): number => 200;
let [open, mostOpen] = [0, 0];
let delay = 0;
const server = createServer(async (request, response) => {
  let body = '';
  mostOpen = Math.max(mostOpen, ++open);
  for await (const chunk of request) body += chunk;
  received.push({ headers: request.headers, body, at: performance.now() });
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  open--;
  response.writeHead(statusOf(body)).end('{}');
});
const folder = mkdtempSync(path.join(tmpdir(), 'replay-'));
let to = '';

beforeAll(async () => {
  for (const { name, text } of projectPages) if (text !== undefined) writeFileSync(path.join(folder, `${name}.md`), text);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?code=s3cret`;
});
beforeEach(() => {
  received = [];
  statusOf = () => 200;
  [open, mostOpen, delay] = [0, 0, 0];
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true });
});

function file(name: string, lines: readonly (object | string)[]): string {
  writeFileSync(
    path.join(folder, name),
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return name;
}

const replay = (files: readonly string[], page: string, ...options: readonly string[]): Promise<CommandRun> =>
  runCommand(['replay', ...files, '--page', `${page}.md`, '--to', to, ...options], folder);

const paid = (id: string): object => ({ id, type: 'order.paid', data: { order: 'A-17', method: 'card' } });
const bodies = (): readonly unknown[] => received.map(({ body }) => JSON.parse(body));

describe('captured events are sent again', () => {
  it('as they were, one after the other, with the answers counted by status', async () => {
    statusOf = (body) => (body.includes('e-2') ? 500 : 200);
    const lines = [paid('e-1'), paid('e-2'), { type: 'order.unheard-of', id: 'e-3' }];
    const { exit, out, err } = await replay([file('three.ndjson', lines)], 'shop', '--concurrency', '1');
    expect(bodies()).toEqual(lines);
    expect([exit, out.replace(/\d+\.\d s/, '<n> s'), err]).toEqual([1, '3 events sent in <n> s\n  200  2\n  500  1\n', '']);
  });

  it('with 0 where each was taken', async () => {
    expect(await replay([file('one.ndjson', [paid('e-1')])], 'shop')).toMatchObject({ exit: 0 });
    expect(received[0]?.headers['content-type']).toBe('application/json');
  });

  it('of several files, up to a limit', async () => {
    const files = [file('a.ndjson', [paid('1'), paid('2')]), file('b.ndjson', [paid('3'), paid('4')])];
    const { exit, out } = await replay(files, 'shop', '--limit', '3', '--json');
    expect([exit, JSON.parse(out)]).toEqual([
      0,
      { sent: 3, notSent: 0, seconds: expect.any(Number), answers: [{ status: 200, count: 3 }], unanswered: [] },
    ]);
    expect(received).toHaveLength(3);
  });

  it('with ids of their own, if that is wanted', async () => {
    await replay([file('same.ndjson', [paid('e-1'), paid('e-1')])], 'shop', '--new-ids');
    const ids = bodies().map((body) => (body as { id: string }).id);
    expect(new Set([...ids, 'e-1']).size).toBe(3);
  });

  it.each([
    ['tabs', { id: '1', eventType: 'Contoso.Shop.OrderPaid', data: {} }, 'application/json', (event: object) => [event]],
    [
      'cloud-events',
      { specversion: '1.0', id: '1', type: 'order.sent', data: {} },
      'application/cloudevents+json',
      (event: object) => event,
    ],
  ])('in their envelope: %s', async (page, event, type, delivered) => {
    await replay([file('enveloped.ndjson', [event])], page);
    expect([received[0]?.headers['content-type'], bodies()[0]]).toEqual([type, delivered(event)]);
  });

  it('with the headers that name them, and no other that was captured', async () => {
    const captured = {
      headers: { 'X-Forge-Event': ['push'], Authorization: 'secret', 'content-length': '3' },
      body: '{"ref":"main"}',
    };
    const unknown = { headers: { 'x-forge-event': 'unheard-of' }, body: { a: 1 } };
    const { exit, err } = await replay(
      [file('headers.ndjson', [captured, unknown, { ref: 'main' }])],
      'forge',
      '--concurrency',
      '1',
    );
    expect(received.map(({ headers }) => [headers['x-forge-event'], headers.authorization])).toEqual([
      ['push', undefined],
      ['unheard-of', undefined],
    ]);
    expect(bodies()).toEqual([{ ref: 'main' }, { a: 1 }]);
    expect([exit, err]).toEqual([
      1,
      expect.stringContaining('headers.ndjson:3:1 is not sent: it came without the header X-Forge-Event'),
    ]);
  });

  it('of the type that is given', async () => {
    await replay([file('untyped.ndjson', [{ ref: 'main' }])], 'forge', '--event', 'push');
    expect(received[0]?.headers['x-forge-event']).toBe('push');
  });

  it('but for what is added to the file meanwhile', async () => {
    const growing = file('growing.ndjson', [paid('1'), paid('2')]);
    statusOf = (body) => {
      appendFileSync(path.join(folder, growing), `${body}\n`);
      return 200;
    };
    await replay([growing], 'shop');
    expect(received).toHaveLength(2);
  });

  it('but for lines that are no JSON, which are named', async () => {
    const { exit, out, err } = await replay([file('cut.ndjson', [paid('1'), '{"id": }', paid('2'), '{"id": "3'])], 'shop');
    expect([exit, received.length]).toEqual([1, 2]);
    expect(err).toContain('cut.ndjson:2:8 is not sent: it cannot be read as JSON');
    expect(err).toContain('cut.ndjson:4:');
    expect(out).toMatch(/ {2}200 +2\n {2}not sent {2}2\n$/);
  });

  it('but for none where there are none', async () => {
    const { exit, out } = await replay([file('empty.ndjson', [])], 'shop');
    expect([exit, out]).toEqual([0, '0 events sent in 0.0 s\n']);
  });
});

describe('documented events are sent', () => {
  it('each once', async () => {
    expect((await replay([], 'shop', '--examples')).exit).toBe(0);
    const types = bodies().map((body) => (body as { type: string }).type);
    expect([types.length, new Set(types).size, types.includes('order.paid')]).toEqual([types.length, types.length, true]);
  });

  it('in turn, up to a limit, each with an id of its own', async () => {
    await replay([], 'shop', '--examples', '--event', 'OrderPaid', '--limit', '7');
    expect(new Set(bodies().map((body) => (body as { id: string }).id)).size).toBe(7);
  });
});

describe('signatures', () => {
  beforeAll(() => void vi.stubEnv('WEBHOOK_SECRET', 'a secret'));
  afterAll(() => vi.unstubAllEnvs());

  it('are made for each event', async () => {
    const lines = [{ ref: 'a' }, { ref: 'ä' }];
    const { out, err } = await replay([file('signed.ndjson', lines)], 'forge', '--event', 'push', '--scheme', 'github');
    for (const { headers, body } of received)
      expect(await verify('a secret', body, String(headers['x-hub-signature-256']))).toBe(true);
    expect([received.length, `${out}${err}`.includes('a secret')]).toEqual([2, false]);
  });

  it('need a secret that is one', async () => {
    const { exit, err } = await replay([file('one.ndjson', [paid('1')])], 'shop', '--scheme', 'discord');
    expect([exit, received.length, err]).toEqual([2, 0, expect.stringContaining('WEBHOOK_SECRET is not a private key')]);
  });

  it('that are missing are told of, where events are refused', async () => {
    vi.stubEnv('WEBHOOK_SECRET', '');
    statusOf = () => 401;
    const page =
      '# Ferry webhooks\n\nEach webhook has a `Stripe-Signature` header.\n\n## `ferry.departed`\n\n```json\n{ "type": "ferry.departed" }\n```\n';
    writeFileSync(path.join(folder, 'ferry.md'), page);
    const { exit, err } = await replay([file('one.ndjson', [{ type: 'ferry.departed' }])], 'ferry');
    expect([exit, err]).toEqual([1, 'The pages say that deliveries are signed (stripe): set WEBHOOK_SECRET.\n']);
  });
});

describe('the pace', () => {
  it('is no faster than the given rate', async () => {
    const begun = performance.now();
    const events = Array.from({ length: 10 }, (_, index) => paid(String(index)));
    await replay([file('ten.ndjson', events)], 'shop', '--rate', '100');
    expect((received.at(-1)?.at ?? 0) - begun).toBeGreaterThan(85);
  });

  it('is that of answers, of which only so many are waited for', async () => {
    delay = 10;
    await replay(
      [
        file(
          'twenty.ndjson',
          Array.from({ length: 20 }, (_, index) => paid(String(index))),
        ),
      ],
      'shop',
      '--concurrency',
      '3',
    );
    expect([received.length, mostOpen]).toEqual([20, 3]);
  });

  it('ends at once where nobody answers', async () => {
    const args = [
      'replay',
      file('two.ndjson', [paid('1'), paid('2')]),
      '--page',
      'shop.md',
      '--to',
      'http://127.0.0.1:9/x?secret=1',
    ];
    expect(await runCommand(args, folder)).toEqual({
      exit: 1,
      out: '',
      err: expect.stringMatching(/^No answer from http:\/\/127.0.0.1:9\/x \([^?]+\)\.\n$/),
    });
  });
});
