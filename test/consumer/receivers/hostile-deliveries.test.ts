import { Agent, createServer, request, type Server, type ServerOptions } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AnyEvent,
  callEndedExample,
  callStartedExample,
  createFetchHandler,
  createMemoryStore,
  createRouter,
  makeCallStarted,
  type Router,
  toNodeListener,
} from '../../../generated/acs-calling/index.ts';
import { counts } from '../outcome-counts.ts';

const json = JSON.stringify;
const seen: AnyEvent[] = [];
const router = createRouter().onAny((event) => void seen.push(event));

/** Servers wait for half-sent requests as short as they can, and look often. */
const IMPATIENT = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 };

/** What a program like that lets through to the process ends the test run as a failure: unhandled rejections do. */
async function serve(own: Router, patience: ServerOptions = {}): Promise<{ readonly server: Server; readonly origin: string }> {
  const listener = toNodeListener(createFetchHandler(own));
  const parsing = express().use(express.json({ limit: '20mb' }), listener);
  const server = createServer(patience, (incoming, response) =>
    incoming.url === '/parsed' ? parsing(incoming, response) : listener(incoming, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let server: Server;
let origin = '';
beforeAll(async () => {
  ({ server, origin } = await serve(router));
});
beforeEach(() => {
  seen.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  contentType = 'application/json',
  url = origin,
): Promise<Response> =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': contentType }, duplex: 'half' } as RequestInit);

async function isAlive(): Promise<void> {
  seen.length = 0;
  expect((await post(json(callStartedExample))).status).toBe(200);
  expect(seen).toEqual([callStartedExample]);
}

const brackets = (inside: string): string => '['.repeat(100_000) + inside + ']'.repeat(100_000);
const withMember = (text: string): string => json(callStartedExample).replace('{', `{"undocumented":${text},`);
const tenMegabytes = `[${json({ ...callStartedExample, subject: 'x'.repeat(10_000_000) })}]`;

describe('a body', () => {
  it.each([
    ['of no bytes', '', 'application/json', 400],
    ['of white space', ' \n\t', 'application/json', 400],
    ['of ten megabytes', tenMegabytes, 'application/json', 413],
    ['of a hundred thousand brackets', brackets(''), 'application/json', 500],
    ['of a hundred thousand brackets that never end', '['.repeat(100_000), 'application/json', 400],
    ['that is not UTF-8', Uint8Array.from([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d]), 'application/json', 400],
    ['that is cut inside a character', new TextEncoder().encode('["ä').slice(0, -1), 'application/json', 400],
    ['with a byte order mark', `\ufeff${json([])}`, 'application/json', 200],
    ['of another type', json([callStartedExample]), 'text/plain', 415],
    ['of a type that only begins alike', json([callStartedExample]), 'application/jsonp', 415],
    ['of a form', 'a=1', 'application/x-www-form-urlencoded', 415],
    ['that is null', 'null', 'application/json', 500],
    ['that is a number', '7', 'application/json', 500],
    ['that is an empty batch', '[]', 'application/json', 200],
  ])('%s is answered, and no handler hears of it', async (_what, body, contentType, status) => {
    const response = await post(body, contentType);
    expect([response.status, seen]).toEqual([status, []]);
    await response.text();
    await isAlive();
  });

  it('of ten megabytes that are not announced is not read to its end', async () => {
    const status = await post(new Blob([tenMegabytes]).stream()).then(
      (response) => response.status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(status);
    expect(seen).toEqual([]);
    await isAlive();
  });

  it('with a hundred thousand brackets where nothing is documented is an event like others', async () => {
    expect((await post(withMember(brackets('')))).status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  it('with so many brackets that was parsed in front cannot be told again: 500, so that it comes again, and the server lives', async () => {
    expect((await post(withMember(brackets('')), 'application/json', `${origin}/parsed`)).status).toBe(500);
    await isAlive();
  });
});

describe('a connection', () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  afterAll(() => agent.destroy());

  const send = (body: string): Promise<readonly [status: number | undefined, port: number | undefined]> =>
    new Promise((resolve) => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
      const outgoing = request(origin, { method: 'POST', agent, headers }, (response) => {
        const { statusCode, socket } = response;
        const port = socket.localPort;
        response.resume().on('end', () => resolve([statusCode, port]));
      });
      // Who still sends may find the connection closed before it has read the answer.
      outgoing.on('error', () => resolve([undefined, undefined]));
      outgoing.end(body);
    });

  it('is kept for the next delivery', async () => {
    const [first, second] = [await send(json(callStartedExample)), await send(json(callEndedExample))];
    expect(first).toEqual([200, expect.any(Number)]);
    expect(second).toEqual(first);
  });

  it('is closed where a body was too large to be read to its end, so that the next delivery takes another', async () => {
    const [status, port] = await send(json(['x'.repeat(3_000_000)]));
    expect([413, undefined]).toContain(status);
    const next = await send(json(callStartedExample));
    expect(next[0]).toBe(200);
    expect(next[1]).not.toBe(port);
  });
});

describe('names that every object inherits', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s as event type is unknown, and pollutes nothing',
    async (name) => {
      const own = `"${name}":{"polluted":true},"data":{"${name}":{"polluted":true}}`;
      const bodies = [`{"eventType":"${name}",${own}}`, `{"specversion":"1.0","type":"${name}",${own}}`];
      const response = await post(`[${bodies.join(',')}]`);
      expect(await response.json()).toEqual({
        ok: true,
        counts: counts({ unknown: 2 }),
        outcomes: [0, 1].map((index) => ({ index, status: 'unknown', type: name })),
      });
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

describe('a client', () => {
  it('that hangs up half-way is forgotten, and its events are not handled', async () => {
    await new Promise<void>((resolve) => {
      const half = request(origin, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': 10_000 } });
      half.on('error', () => resolve());
      half.write(`[${json(callStartedExample)}`, () => setImmediate(() => half.destroy()));
    });
    expect(seen).toEqual([]);
    await isAlive();
  });

  it.each([
    ['headers', 'POST / HTTP/1.1\r\nhost: x\r\n', 'x-a: 1\r\n'],
    ['a body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n[', ' '],
  ])('that sends %s byte by byte is not waited for', async (_what, start, piece) => {
    const { server: impatient, origin: url } = await serve(router, IMPATIENT);
    const answer = await new Promise<string>((resolve) => {
      let received = '';
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      // Now, not when it is connected: that may take longer than the first of the pieces.
      socket.write(start);
      const slowly = setInterval(() => socket.write(piece), 40);
      socket.on('data', (bytes) => {
        received += bytes;
      });
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(slowly);
        resolve(received);
      });
    });
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(seen).toEqual([]);
    // So short a patience may, on a busy machine, be too short for an honest delivery as well.
    const isServed = async (): Promise<boolean> =>
      (await post(json(callStartedExample), undefined, url).then(
        ({ status }) => status,
        () => 0,
      )) === 200;
    while (!(await isServed()));
    impatient.closeAllConnections();
    impatient.close();
  });
});

describe('a batch with one bad event', () => {
  it('comes again as a whole, and only what was not done is handled', async () => {
    const handled: string[] = [];
    let broken = true;
    const own = createRouter({ idempotency: createMemoryStore() })
      .on('Microsoft.Communication.CallStarted', ({ id }) => void handled.push(id))
      .on('Microsoft.Communication.CallEnded', ({ id }) => {
        if (broken) throw new Error('not now');
        handled.push(id);
      });
    const { server: other, origin: url } = await serve(own);
    const batch = json([callStartedExample, callEndedExample]);
    const first = await post(batch, undefined, url);
    expect([first.status, await first.json()]).toMatchObject([500, { outcomes: [{ status: 'handled' }, { status: 'failed' }] }]);
    broken = false;
    const second = await post(batch, undefined, url);
    expect([second.status, await second.json()]).toMatchObject([
      200,
      { outcomes: [{ status: 'repeated' }, { status: 'handled' }] },
    ]);
    expect(handled).toEqual([callStartedExample.id, callEndedExample.id]);
    other.closeAllConnections();
    other.close();
  });
});

describe('duplicate deliveries in parallel', () => {
  it('are handled once; the others are told to come again, and then that it is done', async () => {
    let calls = 0;
    let finish = (): void => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const own = createRouter({ idempotency: createMemoryStore() }).onAny(async () => {
      calls++;
      await finished;
    });
    const { server: other, origin: url } = await serve(own);
    let answered = 0;
    const deliver = async (): Promise<unknown> => {
      const response = await post(json([makeCallStarted()]), undefined, url);
      const { outcomes } = (await response.json()) as { readonly outcomes: readonly { readonly status: string }[] };
      // Who is busy is not done before all others have heard of it.
      if (++answered === 9) finish();
      return `${response.status} ${outcomes[0]?.status}`;
    };
    const answers = await Promise.all(Array.from({ length: 10 }, deliver));
    expect(answers.sort()).toEqual(['200 handled', ...Array.from({ length: 9 }, () => '500 busy')]);
    expect(await deliver()).toBe('200 repeated');
    expect(calls).toBe(1);
    other.closeAllConnections();
    other.close();
  });
});

describe('a handshake with an odd body', () => {
  const eventType = 'Microsoft.EventGrid.SubscriptionValidationEvent';
  const validation = (data: unknown): object => ({ eventType, data });

  it.each([
    ['no data', [validation(undefined)]],
    ['data that is null', [validation(null)]],
    ['a code that is a number', [validation({ validationCode: 7 })]],
    ['a code that is an object', [validation({ validationCode: { toString: 'x' } })]],
    ['a type in other letters', [{ eventType: eventType.toLowerCase(), data: { validationCode: 'x' } }]],
    ['an array around it', [[validation({ validationCode: 'x' })]]],
  ])('%s gets no code', async (_what, body) => {
    expect(await (await post(json(body))).json()).not.toHaveProperty('validationResponse');
  });

  it.each(['', '</script>', 'ä\u2028"', 'x'.repeat(100_000)])('the code %j is sent back as JSON', async (validationCode) => {
    const response = await post(json([validation({ validationCode })]));
    expect([response.headers.get('content-type'), await response.json()]).toEqual([
      'application/json',
      { validationResponse: validationCode },
    ]);
  });

  it('events beside it are not lost', async () => {
    const response = await post(json([validation({ validationCode: 'x' }), callStartedExample]));
    expect(await response.json()).toMatchObject({ ok: true, outcomes: [{ status: 'unknown' }, { status: 'handled' }] });
    expect(seen).toEqual([callStartedExample]);
  });
});
