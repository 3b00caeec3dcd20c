import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  callEndedExample,
  callStartedExample,
  createFetchHandler,
  createRouter,
  toNodeListener,
} from '../../generated/acs-calling/index.ts';

const seen: unknown[] = [];
const listener = toNodeListener(
  createFetchHandler(
    createRouter().onAny((event) => void seen.push(event)),
    { maxBodyBytes: 100_000 },
  ),
);

/** A server that hands requests on as they are, or as `express.json()` leaves them. */
const server: Server = createServer(async (incoming, response) => {
  if (incoming.url !== '/parsed') return listener(incoming, response);
  let text = '';
  for await (const chunk of incoming) text += chunk;
  return listener(Object.assign(incoming, { body: JSON.parse(text) }), response);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (path: string, body: string) =>
  fetch(`${origin}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });

describe('behind node:http', () => {
  it.each(['/', '/parsed'])('a batch gets to the handlers (%s)', async (path) => {
    seen.length = 0;
    const response = await post(path, JSON.stringify([callStartedExample, callEndedExample]));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).not.toBeNull();
    expect(seen).toEqual([callStartedExample, callEndedExample]);
  });

  it('the answers are those of the fetch handler', async () => {
    expect((await post('/', '{')).status).toBe(400);
    expect((await post('/', `["${'x'.repeat(200_000)}"]`)).status).toBe(413);
    expect((await fetch(origin)).status).toBe(405);
  });

  it('a client that hangs up half-way harms nobody', async () => {
    await new Promise<void>((resolve) => {
      const half = request(origin, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': 1000 } });
      half.on('error', () => resolve());
      half.write('[{', () => half.destroy());
      half.on('close', () => resolve());
    });
    expect((await post('/', JSON.stringify(callStartedExample))).status).toBe(200);
  });

  it('what the web does not know is answered 400', async () => {
    const status = await new Promise<number | undefined>((resolve) => {
      request(origin, { method: 'TRACE' }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(400);
  });
});
