import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Catalog from '../../generated/acs-calling/index.ts';
import { generate } from '../../generator/index.ts';
import type { github } from '../../templates/receiver/schemes/github.ts';
import type { metaHandshake } from '../../templates/receiver/schemes/meta.ts';
import type { slack } from '../../templates/receiver/schemes/slack.ts';
import { ROOT } from '../conventions/source-tree.ts';

/*
 * Signed deliveries at a receiver that is generated from pages on which a header says which event a delivery is: what is
 * verified, in which order things are looked at, and what developers and senders are told.
 */

interface Events
  extends Pick<
    typeof Catalog,
    'createFetchHandler' | 'createRouter' | 'createMemoryStore' | 'keepRawBody' | 'toNodeListener' | 'receive'
  > {
  readonly github: typeof github;
  readonly slack: typeof slack;
  readonly metaHandshake: typeof metaHandshake;
}

const secret = 'only publisher and receiver know it';
const created = JSON.stringify({ id: 1, total: '10.00', status: 'open' });
const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'signed-deliveries-')));
let events: Events;

beforeAll(async () => {
  const text = readFileSync(path.join(ROOT, 'test/golden/reading-header/input/page.md'), 'utf8');
  const { files } = await generate([{ name: 'page.md', text }], {
    importExtension: '.ts',
    outputs: ['receiver'],
    schemes: ['github', 'slack', 'meta'],
  });
  for (const file of files.filter((one) => one.path.endsWith('.ts'))) {
    mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
    writeFileSync(path.join(root, file.path), file.text);
  }
  events = await import(path.join(root, 'index.ts'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const hmac = (text: string | Buffer): string => createHmac('sha256', secret).update(text).digest('hex');
const now = (): string => String(Math.floor(Date.now() / 1000));

type Sent = { readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer };

function request({ headers = {}, body = created }: Sent = {}): Request {
  const sent = { 'content-type': 'application/json', 'X-Shop-Topic': 'orders/create', ...headers };
  return new Request('http://localhost/hooks', { method: 'POST', headers: sent, body });
}

function ofGithub({ headers, body = created }: Sent = {}): Request {
  return request({ headers: { 'X-Hub-Signature-256': `sha256=${hmac(body)}`, 'X-GitHub-Delivery': 'd1', ...headers }, body });
}

function ofSlack(body: string, { headers, time = now() }: { headers?: Record<string, string>; time?: string } = {}): Request {
  const signature = { 'X-Slack-Signature': `v0=${hmac(`v0:${time}:${body}`)}`, 'X-Slack-Request-Timestamp': time };
  return request({ headers: { ...signature, ...headers }, body });
}

/** The status of the answer to a request, its body, and the reasons that developers are told. */
async function answerTo(
  sent: Request,
  verify = events.github({ secret }),
): Promise<{ readonly status: number; readonly body: string; readonly reasons: readonly string[] }> {
  const reasons: string[] = [];
  const router = events.createRouter().onAny(() => {});
  const receive = events.createFetchHandler(router, { verify, onRejected: ({ reason }) => void reasons.push(reason) });
  const response = await receive(sent);
  return { status: response.status, body: await response.text(), reasons };
}

describe('a signed delivery', () => {
  it('is handled', async () => {
    expect(await answerTo(ofGithub())).toMatchObject({ status: 200, body: expect.stringContaining('"handled"'), reasons: [] });
  });

  it('may hold an event that the pages do not document', async () => {
    const answer = await answerTo(ofGithub({ headers: { 'X-Shop-Topic': 'orders/lost' } }));
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('"unknown"') });
  });

  it('is verified before it is parsed, and parsed before its event is looked up', async () => {
    const broken = '{ "id": 1';
    expect(await answerTo(request({ body: broken }))).toMatchObject({ status: 401 });
    expect(await answerTo(ofGithub({ body: broken, headers: { 'X-Shop-Topic': '' } }))).toMatchObject({
      status: 400,
      body: expect.stringMatching(/not JSON/),
    });
  });

  it('is handled once, by its id', async () => {
    const handled: unknown[] = [];
    const router = events.createRouter({ idempotency: events.createMemoryStore() }).onAny((event) => void handled.push(event));
    const receive = events.createFetchHandler(router, { verify: events.github({ secret }) });
    const answers = [
      await receive(ofGithub()),
      await receive(ofGithub()),
      await receive(ofGithub({ headers: { 'X-GitHub-Delivery': 'd2' } })),
    ];
    expect([await Promise.all(answers.map((answer) => answer.text())), handled.length]).toMatchObject([
      [/"handled"/, /"repeated"/, /"handled"/].map((outcome) => expect.stringMatching(outcome)),
      2,
    ]);
  });

  it('can be a form whose only field is JSON, and one with several fields', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = `payload=${encodeURIComponent(created)}`;
    expect(await answerTo(ofGithub({ headers: form, body }))).toMatchObject({
      status: 200,
      body: expect.stringContaining('"handled"'),
    });
    const fields = 'command=%2Fweather&text=94070&text=10115';
    const received = await events.receive(
      { headers: ofSlack(fields, { headers: form }).headers, body: fields },
      { verify: events.slack({ secret }) },
    );
    expect(received).toMatchObject({ kind: 'invalid', raw: { command: '/weather', text: ['94070', '10115'] } });
  });
});

describe('what is refused', () => {
  const old = String(Math.floor(Date.now() / 1000) - 301);
  const ahead = String(Math.floor(Date.now() / 1000) + 400);

  it.each<[what: string, sent: () => Request, status: number, reason: RegExp]>([
    ['no signature', () => request(), 401, /X-Hub-Signature-256 is missing/],
    [
      'the signature of another body',
      () => ofGithub({ headers: { 'X-Hub-Signature-256': `sha256=${hmac('{}')}` } }),
      401,
      /no signature .* matches/,
    ],
    [
      'another version of signatures',
      () => ofGithub({ headers: { 'X-Hub-Signature-256': `sha1=${hmac(created)}` } }),
      401,
      /begins with sha256=/,
    ],
    [
      'two signatures',
      () => ofGithub({ headers: { 'X-Hub-Signature-256': `sha256=${hmac(created)}, sha256=${hmac('x')}` } }),
      401,
      /several times/,
    ],
    [
      'a signature in capitals',
      () => ofGithub({ headers: { 'X-Hub-Signature-256': `sha256=${hmac(created).toUpperCase()}` } }),
      401,
      /not written as github/,
    ],
    ['a header of 64 kB', () => ofGithub({ headers: { 'X-Hub-Signature-256': 'sha256='.padEnd(65_536, 'a') } }), 401, /too long/],
    ['an empty body', () => request({ body: '' }), 401, /X-Hub-Signature-256 is missing/],
  ])('%s', async (_what, sent, status, reason) => {
    const answer = await answerTo(sent());
    expect(answer).toMatchObject({ status, body: '{"error":"not authorized"}', reasons: [expect.stringMatching(reason)] });
    expect(JSON.stringify(answer)).not.toContain(secret);
  });

  it.each<[what: string, time: string, reason: RegExp]>([
    ['an old time', old, /signed \d+ seconds ago, and 300 are allowed/],
    ['a time to come', ahead, /seconds in the future/],
    ['a time that is no number', 'yesterday', /does not hold a time/],
    ['a time that is negative', '-1', /does not hold a time/],
    ['no time', '', /does not say when/],
  ])('%s', async (_what, time, reason) => {
    const answer = await answerTo(ofSlack(created, { time }), events.slack({ secret }));
    expect(answer).toMatchObject({ status: 401, reasons: [expect.stringMatching(reason)] });
  });

  it('nothing, where the clock is told to be another, or the time may be', async () => {
    const verifier = events.slack({ secret, now: () => Number(old) * 1000 });
    expect(await answerTo(ofSlack(created, { time: old }), verifier)).toMatchObject({ status: 200 });
    expect(await answerTo(ofSlack(created, { time: old }), events.slack({ secret, tolerance: 600 }))).toMatchObject({
      status: 200,
    });
  });

  it.each<[what: string, sent: () => Request, status: number, error: RegExp]>([
    ['nothing in a signed body', () => ofGithub({ body: '' }), 400, /not JSON/],
    ['a signed body that is no JSON', () => ofGithub({ body: 'id=1' }), 400, /not JSON/],
    [
      'a compressed body',
      () => ofGithub({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(created) }),
      415,
      /without a content encoding/,
    ],
    [
      'another character set',
      () => ofGithub({ headers: { 'content-type': 'application/json; charset=iso-8859-1' } }),
      415,
      /in UTF-8/,
    ],
    ['a text', () => ofGithub({ headers: { 'content-type': 'text/plain' } }), 415, /JSON or a form/],
    [
      'two events in the header',
      () => ofGithub({ headers: { 'X-Shop-Topic': 'orders/create, orders/paid' } }),
      400,
      /several values/,
    ],
    ['an event that the payload is not', () => ofGithub({ headers: { 'X-Shop-Topic': 'orders/paid' } }), 500, /"invalid"/],
  ])('%s', async (_what, sent, status, error) => {
    expect(await answerTo(sent())).toMatchObject({ status, body: expect.stringMatching(error), reasons: [] });
  });

  it('a form, where the scheme has none', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const { receive } = events;
    const { meta } = (await import(path.join(root, 'index.ts'))) as { meta: typeof github };
    const headers = { ...form, 'X-Hub-Signature-256': `sha256=${hmac('payload={}')}` };
    expect(await receive({ headers, body: 'payload={}' }, { verify: meta({ secret }) })).toEqual({
      kind: 'rejected',
      status: 415,
      reason: 'send JSON',
    });
  });
});

describe('secrets', () => {
  it.each<[what: string, given: string | readonly string[] | (() => Promise<readonly string[]>), status: number]>([
    ['of today and of yesterday are accepted side by side', ['new', secret], 200],
    ['can be read anew for each delivery', async () => ['new', secret], 200],
    ['that are others are refused', ['new', 'newer'], 401],
    ['that are empty are none', ['', ' '], 503],
    ['that are missing are told apart from wrong ones', '', 503],
    ['that cannot be read are as if there were none', async () => Promise.reject(new Error('the vault is closed')), 503],
  ])('%s', async (_what, given, status) => {
    const answer = await answerTo(ofGithub(), events.github({ secret: given }));
    expect(answer.status).toBe(status);
    if (status === 503) expect(answer.reasons).toEqual([expect.stringMatching(/there is no secret|the vault is closed/)]);
  });

  it('with white space around them cause a warning at the start, which does not show them', () => {
    const warnings: string[] = [];
    const onWarning = (warning: string): void => void warnings.push(warning);
    events.github({ secret: `${secret}\n`, onWarning });
    events.github({ secret, onWarning });
    return Promise.resolve().then(() => {
      expect(warnings).toEqual(['a secret for signatures begins or ends with white space: is that part of the secret?']);
    });
  });
});

describe('a body that was parsed on the way', () => {
  async function send(app: RequestListener, body: string): Promise<number> {
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const headers = {
      'content-type': 'application/json',
      'X-Shop-Topic': 'orders/create',
      'X-Hub-Signature-256': `sha256=${hmac(body)}`,
    };
    const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
      method: 'POST',
      headers,
      body,
    });
    await new Promise((resolve) => server.close(resolve));
    return status;
  }

  const spaced = '{ "id": 1, "total": "10.00", "status": "open" }';

  it('no longer has the bytes that were signed, which developers are told; keepRawBody keeps them', async () => {
    const reasons: string[] = [];
    const listener = events.toNodeListener(
      events.createFetchHandler(events.createRouter(), {
        verify: events.github({ secret }),
        onRejected: ({ reason }) => void reasons.push(reason),
      }),
    );
    expect(await send(listener, spaced)).toBe(200);
    expect(await send(express().use(express.json(), listener), spaced)).toBe(401);
    expect(reasons).toEqual([expect.stringMatching(/parsed before it was verified.*express\.json\(\{ verify: keepRawBody \}\)/)]);
    expect(await send(express().use(express.json({ verify: events.keepRawBody }), listener), spaced)).toBe(200);
  });

  it('is no body for receive', async () => {
    const received = await events.receive({ headers: {}, body: JSON.parse(created) }, { verify: events.github({ secret }) });
    expect(received).toMatchObject({ kind: 'rejected', status: 500, reason: expect.stringContaining('parsed already') });
  });
});

describe('receive', () => {
  it('gives the event, narrowed, and the id of the delivery', async () => {
    const { headers } = ofGithub();
    const received = await events.receive({ headers, body: created }, { verify: events.github({ secret }) });
    expect(received).toMatchObject({ kind: 'event', type: 'orders/create', event: { id: 1 }, deliveryId: 'd1' });
  });

  it('takes headers as Node has them', async () => {
    const headers = {
      'x-hub-signature-256': `sha256=${hmac(created)}`,
      'x-shop-topic': 'orders/create',
      'x-other': undefined,
      'set-cookie': ['a', 'b'],
    };
    expect(await events.receive({ headers, body: Buffer.from(created) }, { verify: events.github({ secret }) })).toMatchObject({
      kind: 'event',
      deliveryId: undefined,
    });
    const twice = { ...headers, 'X-Hub-Signature-256': headers['x-hub-signature-256'] };
    expect(await events.receive({ headers: twice, body: created }, { verify: events.github({ secret }) })).toMatchObject({
      kind: 'rejected',
      status: 401,
    });
  });

  it('says why a delivery is not accepted', async () => {
    const { headers } = request();
    expect(await events.receive({ headers, body: created }, { verify: events.github({ secret }) })).toEqual({
      kind: 'rejected',
      status: 401,
      reason: 'the header X-Hub-Signature-256 is missing',
    });
  });

  it('gives several events as a batch', async () => {
    const body = `[${created},${created}]`;
    const received = await events.receive({ headers: request().headers, body });
    expect(received).toMatchObject({ kind: 'batch', events: [{ kind: 'event' }, { kind: 'event' }] });
  });
});

describe('a check of the address', () => {
  const challenge = JSON.stringify({ type: 'url_verification', token: 't', challenge: 'challenge-1158201444' });

  it('that is signed is answered', async () => {
    const answer = await answerTo(ofSlack(challenge, { headers: { 'X-Shop-Topic': '' } }), events.slack({ secret }));
    expect(answer).toMatchObject({ status: 200, body: '{"challenge":"challenge-1158201444"}' });
  });

  it('that is not signed is refused', async () => {
    expect(await answerTo(request({ body: challenge }), events.slack({ secret }))).toMatchObject({ status: 401 });
  });

  it('is given by receive, to be sent back', async () => {
    const received = await events.receive(
      { headers: ofSlack(challenge).headers, body: challenge },
      { verify: events.slack({ secret }) },
    );
    expect(received).toMatchObject({ kind: 'handshake', status: 200, body: '{"challenge":"challenge-1158201444"}' });
  });

  it.each([
    ['the token that was chosen', 'hub.mode=subscribe&hub.verify_token=chosen&hub.challenge=1158201444', 200, '1158201444'],
    ['another token', 'hub.mode=subscribe&hub.verify_token=other&hub.challenge=1158201444', 405, expect.stringContaining('POST')],
    [
      'markup for a challenge',
      'hub.mode=subscribe&hub.verify_token=chosen&hub.challenge=%3Cscript%3E',
      405,
      expect.stringContaining('POST'),
    ],
    ['nothing', '', 405, expect.stringContaining('POST')],
  ])('by GET, with %s', async (_what, query, status, body) => {
    const receive = events.createFetchHandler(events.createRouter(), { handshakes: [events.metaHandshake('chosen')] });
    const response = await receive(new Request(`http://localhost/hooks?${query}`));
    expect([response.status, await response.text()]).toEqual([status, body]);
    if (status === 200) expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    if (status === 200) expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
