import { createServer, type Server } from 'node:http';
import express from 'express';
import { toNodeListener } from './events/index.js';
import { limits as defaults, EVENTS_PATH, type Limits, limitConnections } from './limits.js';
import type { Receive } from './receiver.js';

/** A server that hands deliveries to `receive`; it does not listen yet. */
export async function createEventServer(receive: Receive, limits: Limits = defaults): Promise<Server> {
  const app = express();
  app.disable('x-powered-by');
  // It works behind express.json() as well, but without it a body is parsed once, and no larger one than is allowed is read.
  app.all(EVENTS_PATH, toNodeListener(receive));
  app.get('/health', (_request, response) => void response.sendStatus(200));
  return limitConnections(createServer(limits, app), limits);
}
