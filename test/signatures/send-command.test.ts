import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verify } from '@octokit/webhooks-methods';
import Stripe from 'stripe';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommandRun, runCommand } from '../command-line.ts';
import { projectPages } from '../scaffold/pages.ts';

/*
 * `holotype send`, to a server that keeps what comes. What cannot be sent is in test/golden/send-wrong.
 */

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let received: Received | undefined;
let status = 200;
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  received = { headers: request.headers, body };
  response.writeHead(status, { location: '/elsewhere' }).end('{"ok":"\u001b[2J"}');
});
const folder = mkdtempSync(path.join(tmpdir(), 'send-'));
let to = '';

beforeAll(async () => {
  for (const { name, text } of projectPages) if (text !== undefined) writeFileSync(path.join(folder, `${name}.md`), text);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  vi.stubEnv('WEBHOOK_SECRET', 'a secret');
});
beforeEach(() => {
  status = 200;
  received = undefined;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true });
});

const send = (event: string, page: string, ...options: readonly string[]): Promise<CommandRun> =>
  runCommand(['send', event, `${page}.md`, '--to', to, ...options], folder);

describe('an event is sent as its publisher sends it', () => {
  it('with an id of its own', async () => {
    expect(await send('OrderPaid', 'shop')).toEqual({
      exit: 0,
      out: '200, as expected\n{"ok":"·[2J"}\n',
      err: '',
    });
    const { id, ...event } = JSON.parse(received?.body ?? '');
    expect(event).toMatchObject({ type: 'order.paid', data: { order: 'A-17', method: 'card' } });
    expect(id).not.toBe('e-2');
    expect(received?.headers['content-type']).toBe('application/json');
  });

  it('with the header that names it', async () => {
    await send('push', 'forge');
    expect(received?.headers['x-forge-event']).toBe('push');
  });

  it.each([
    ['tabs', 'Contoso.Shop.OrderPaid', 'application/json', [expect.objectContaining({ eventType: 'Contoso.Shop.OrderPaid' })]],
    ['cloud-events', 'OrderSent', 'application/cloudevents+json', expect.objectContaining({ specversion: '1.0' })],
  ])('in its envelope: %s', async (page, event, type, body) => {
    await send(event, page);
    expect(received?.headers['content-type']).toBe(type);
    expect(JSON.parse(received?.body ?? '')).toEqual(body);
  });
});

describe('an event is signed', () => {
  const isSigned = async () => verify('a secret', received?.body ?? '', String(received?.headers['x-hub-signature-256']));

  it('with the secret of the environment', async () => {
    expect((await send('push', 'forge', '--scheme', 'github')).exit).toBe(0);
    expect(await isSigned()).toBe(true);
    expect(received?.headers['x-github-delivery']).toMatch(/^[\da-f-]{36}$/);
  });

  it('as a form', async () => {
    await send('push', 'forge', '--scheme', 'github', '--form');
    expect(await isSigned()).toBe(true);
    expect(JSON.parse(new URLSearchParams(received?.body).get('payload') ?? '')).toMatchObject({ ref: 'refs/heads/main' });
  });

  it('wrongly, which is to be refused', async () => {
    const taken = await send('push', 'forge', '--scheme', 'github', '--wrong-signature');
    expect([taken.exit, taken.out.split('\n')[0]]).toEqual([1, '200, but 401 was expected']);
    expect(await isSigned()).toBe(false);
    status = 401;
    expect((await send('push', 'forge', '--scheme', 'github', '--wrong-signature')).exit).toBe(0);
  });

  it('too long ago, by the scheme of the config', async () => {
    const config = { catalogs: { shop: { pages: 'payments.md', schemes: ['stripe'] } } };
    writeFileSync(path.join(folder, 'holotype.config.json'), JSON.stringify(config));
    status = 401;
    expect((await runCommand(['send', 'PaymentFailed', '--to', to, '--old'], folder)).exit).toBe(0);
    const { webhooks } = new Stripe('sk_test_none');
    const construct = (tolerance: number) => () =>
      webhooks.constructEvent(received?.body ?? '', String(received?.headers['stripe-signature']), 'a secret', tolerance);
    expect(construct(300)).toThrow('outside the tolerance zone');
    expect(construct(3600)).not.toThrow();
  });

  it('but not with a secret that is none', async () => {
    const { exit, err } = await send('OrderPaid', 'shop', '--scheme', 'discord');
    expect([exit, err]).toEqual([2, expect.stringContaining('WEBHOOK_SECRET is not a private key')]);
    expect(received).toBeUndefined();
  });
});

describe('an answer', () => {
  it('is to be an error if something is missing', async () => {
    status = 500;
    expect(await send('OrderPaid', 'shop', '--invalid')).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^500, as expected/),
    });
    expect(JSON.parse(received?.body ?? '')).not.toHaveProperty('data.order');
  });

  it('that leads elsewhere is not followed', async () => {
    status = 302;
    expect(await send('OrderPaid', 'shop')).toMatchObject({
      exit: 1,
      out: expect.stringMatching(/^302, but 200 was expected/),
    });
  });

  it('may be missing', async () => {
    const args = ['send', 'OrderPaid', 'shop.md', '--to', 'http://127.0.0.1:9/x?secret=1'];
    expect(await runCommand(args, folder)).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^No answer from http:\/\/127.0.0.1:9\/x \(/),
    });
  });
});

it.each(['http://localhost:1/', 'http://shop.localhost:1/', 'http://127.9.9.9:1/', 'http://[::1]:1/'])(
  '%s is this machine',
  async (address) => {
    const { err } = await runCommand(['send', 'OrderPaid', 'shop.md', '--to', address], folder);
    expect(err).toMatch(/^No answer from/);
  },
);

it.each(['http://192.168.0.1/', 'http://localhost.example.com/', 'http://[::2]/', 'http://0x7f000001.example/'])(
  '%s is another machine',
  async (address) => {
    const { exit, err } = await runCommand(['send', 'OrderPaid', 'shop.md', '--to', address], folder);
    expect([exit, err]).toEqual([2, expect.stringContaining('is another machine')]);
  },
);
