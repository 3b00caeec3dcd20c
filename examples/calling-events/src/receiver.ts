import { handlers } from './events/handlers/index.js';
import { createFetchHandler, createMemoryStore, createRouter, sharedSecret } from './events/index.js';

/**
 * Takes what Event Grid delivers: answers the check of the address, validates events, and calls the handlers.
 *
 * @param secret what the address of the subscription ends in: `https://…/api/events?code=SECRET`
 */
export function createReceiver(secret: string): ReturnType<typeof createFetchHandler> {
  const router = createRouter({ handlers, idempotency: createMemoryStore() });
  return createFetchHandler(router, { authorize: sharedSecret({ in: { query: 'code' }, secrets: [secret] }) });
}
