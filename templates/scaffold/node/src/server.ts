import { createServer, type Server } from 'node:http';
import { toNodeListener } from './events/index.js';
import { EVENTS_PATH, limits } from './limits.js';
import type { Receive } from './receiver.js';

/** A server that hands deliveries to `receive`; it does not listen yet. */
export async function createEventServer(receive: Receive): Promise<Server> {
  const listener = toNodeListener(receive);
  return createServer(limits, (request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === EVENTS_PATH) void listener(request, response);
    else response.writeHead(path === '/health' ? 200 : 404).end();
  });
}
