import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { limits as defaults, EVENTS_PATH, type Limits, limitConnections } from './limits.js';
import type { Receive } from './receiver.js';

/** The routes; on another platform than Node export `app.fetch`, and leave the server out. */
export function createApp(receive: Receive): Hono {
  const app = new Hono();
  app.all(EVENTS_PATH, (context) => receive(context.req.raw));
  app.get('/health', (context) => context.body(null, 200));
  return app;
}

/** A server that hands deliveries to `receive`; it does not listen yet. */
export async function createEventServer(receive: Receive, limits: Limits = defaults): Promise<Server> {
  const { fetch } = createApp(receive);
  return limitConnections(createAdaptorServer({ fetch, serverOptions: limits }) as Server, limits);
}
