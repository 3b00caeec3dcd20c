import { createServer, type Server } from 'node:http';
import { toNodeListener } from './events/index.js';
import { limits as defaults, EVENTS_PATH, type Limits, limitConnections } from './limits.js';
import type { Receive } from './receiver.js';

/** A server that hands deliveries to `receive`; it does not listen yet. */
export async function createEventServer(receive: Receive, limits: Limits = defaults): Promise<Server> {
  const listener = toNodeListener(receive);
  const server = createServer(limits, (request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === EVENTS_PATH) void listener(request, response);
    else response.writeHead(path === '/health' ? 200 : 404).end();
  });
  return limitConnections(server, limits);
}
