import type { Server } from 'node:http';
import Fastify from 'fastify';
import { toNodeListener } from './events/index.js';
import { limits as defaults, EVENTS_PATH, type Limits, limitConnections } from './limits.js';
import type { Receive } from './receiver.js';

/** A server that hands deliveries to `receive`; it does not listen yet. */
export async function createEventServer(receive: Receive, limits: Limits = defaults): Promise<Server> {
  const listener = toNodeListener(receive);
  const app = Fastify({ http: limits });
  await app.register(async (events) => {
    // The receiver reads bodies itself: it knows all the forms in which events come, and how large they may be.
    events.removeAllContentTypeParsers();
    events.addContentTypeParser('*', (_request, _body, done) => done(null));
    events.all(EVENTS_PATH, async (request, reply) => {
      reply.hijack();
      await listener(request.raw, reply.raw);
    });
  });
  app.get('/health', async () => '');
  await app.ready();
  return limitConnections(app.server, limits);
}
