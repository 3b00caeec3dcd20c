import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { HttpRequest, HttpResponse, type HttpResponseInit } from '@azure/functions';
import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { toNodeListener, type WebRequest, type WebResponse } from '../../../generated/acs-calling/index.ts';

/** A server on the loopback that hands requests for `/events` to a fetch handler. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

type FetchHandler = (request: WebRequest) => Promise<WebResponse>;

/** A framework, and the least that it takes to receive events in it. */
export interface Framework {
  readonly name: string;
  start(handler: FetchHandler): Promise<RunningServer>;
}

const express4 = createRequire(import.meta.url)('express-4') as typeof express;

/** Everything that a receiver is put into, as its users would do it. */
export const frameworks: readonly Framework[] = [
  {
    name: 'node:http',
    start: (handler) => listen(toNodeListener(handler)),
  },
  ...[
    { version: 'Express 5', create: express },
    { version: 'Express 4', create: express4 },
  ].flatMap(({ version, create }): readonly Framework[] => [
    {
      name: version,
      start: (handler) => listen(create().all('/events', toNodeListener(handler))),
    },
    {
      name: `${version} behind express.json()`,
      start: (handler) => {
        const app = create();
        // Without a limit of its own it refuses with 413 what is over 100 kB, and Event Grid does not send that again.
        app.use(create.json({ limit: '2mb' }));
        app.all('/events', toNodeListener(handler));
        return listen(app);
      },
    },
    {
      name: `${version} behind express.raw()`,
      start: (handler) => {
        const app = create();
        app.use(create.raw({ type: '*/*', limit: '2mb' }));
        app.all('/events', toNodeListener(handler));
        return listen(app);
      },
    },
  ]),
  {
    name: 'Fastify, with toNodeListener',
    async start(handler) {
      const app = fastify({ forceCloseConnections: true });
      const listener = toNodeListener(handler);
      await app.register(async (events) => {
        // The body is left unread: the receiver reads it as it came, whatever its content type is.
        events.removeAllContentTypeParsers();
        events.addContentTypeParser('*', (_request, _body, done) => done(null));
        events.all('/events', (request, reply) => {
          reply.hijack();
          return listener(request.raw, reply.raw);
        });
      });
      return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/events`, close: () => app.close() };
    },
  },
  {
    name: 'Fastify, with the fetch handler',
    async start(handler) {
      const app = fastify();
      await app.register(async (events) => {
        events.removeAllContentTypeParsers();
        events.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 2 * 1024 * 1024 }, (_request, body, done) =>
          done(null, body),
        );
        events.all('/events', ({ method, url, headers, body }) => {
          const init = { method, headers: headers as Record<string, string>, body: body instanceof Uint8Array ? body : null };
          return handler(new Request(new URL(url, 'http://localhost'), init as RequestInit));
        });
      });
      return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/events`, close: () => app.close() };
    },
  },
  {
    name: 'Hono',
    start(handler) {
      const app = new Hono();
      app.all('/events', (context) => handler(context.req.raw));
      return new Promise((resolve) => {
        const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
          resolve({
            url: `http://127.0.0.1:${port}/events`,
            close: () => new Promise((done) => server.close(() => done())),
          }),
        );
      });
    },
  },
  {
    name: 'Azure Functions',
    start: (handler) => listen(functionsHost(async (request) => handler(request as unknown as Request))),
  },
];

function listen(listener: RequestListener): Promise<RunningServer> {
  const server = createServer(listener);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}/events`, close });
    });
  });
}

/** What the host of Azure Functions does around an HTTP function: its request in, its response out. */
function functionsHost(run: (request: HttpRequest) => Promise<HttpResponseInit>): RequestListener {
  return async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = 'GET', url = '/', headers } = incoming;
    const request = new HttpRequest({
      method,
      url: `http://127.0.0.1${url}`,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      ...(method === 'POST' ? { body: { bytes: Buffer.concat(chunks) } } : {}),
    });
    const response = new HttpResponse(await run(request));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers as unknown as Iterable<[string, string]>));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
}
