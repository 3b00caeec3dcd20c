import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

const impatient = toNodeListener(createFetchHandler(createRouter(), { bodyTimeout: 100 }));
const unpacking = express().use(express.json(), listener);

/** A server that hands requests on as they are, or as `express.json()` leaves them. */
const server: Server = createServer(async (incoming, response) => {
  if (incoming.url === '/impatient') return impatient(incoming, response);
  if (incoming.url === '/express') return unpacking(incoming, response);
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

  it('a body in an encoding is answered 415, unless something in front has unpacked it', async () => {
    const send = (path: string) =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        body: gzipSync(JSON.stringify([callStartedExample])),
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      });
    expect((await send('/')).status).toBe(415);
    seen.length = 0;
    expect((await send('/express')).status).toBe(200);
    expect(seen).toEqual([callStartedExample]);
  });

  it.each([
    ['stops', ''],
    ['trickles', ' '],
  ])('a body that %s is answered 408, and the connection is closed', async (_what, piece) => {
    const answer = await talk('/impatient', 'content-length: 1000\r\n\r\n[', piece);
    expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*connection: close[\s\S]*"the body took too long"/i);
  });

  it('a body that turns out too large is answered 413 although more of it comes, and the connection is closed', async () => {
    const chunk = `ffff\r\n${'['.repeat(0xffff)}\r\n`;
    const answer = await talk('/', `transfer-encoding: chunked\r\n\r\n${chunk}${chunk}`, chunk.slice(0, 100));
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i);
  });

  it('a body that is left unread is left to the connection, over which the answer still has to go', async () => {
    const leave = vi.fn(async () => ({ done: true as const, value: undefined }));
    const chunks = { next: async () => ({ done: false as const, value: new Uint8Array(200_000) }), return: leave };
    const headers = { 'content-type': 'application/json' };
    const sent = { method: 'POST', headers, complete: false, [Symbol.asyncIterator]: () => chunks };
    const response = { writeHead: vi.fn(), end: vi.fn() };
    await listener(sent, response);
    expect(response.writeHead).toHaveBeenCalledExactlyOnceWith(413, expect.objectContaining({ connection: 'close' }));
    expect(leave).not.toHaveBeenCalled();
  });
});

/** What is answered to a request that begins in some way, and of which a piece comes now and then, until the connection is closed. */
function talk(path: string, start: string, piece: string): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${start}`),
    );
    const slowly = setInterval(() => socket.write(piece), 20);
    socket.on('data', (bytes) => {
      received += bytes;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(slowly);
      resolve(received);
    });
  });
}
