import { handlers } from './events/handlers/index.js';
import {
  createFetchHandler,
  createMemoryStore,
  createRouter,
  type IdempotencyStore,
  type ReceiverOptions,
  type Router,
} from './events/index.js';

/** Takes a delivery as a request, and answers it. */
export type Receive = (request: Request) => Promise<Response>;

/** What a deployment decides. */
export interface ReceiverSettings {
  /** Who may deliver. Without it everybody may, which is for your own machine only. */
  readonly authorize?: NonNullable<ReceiverOptions['authorize']>;
  /** Remembers what is done. Default: in memory, until the process ends. */
  readonly idempotency?: IdempotencyStore;
}

/** Brings events to `src/events/handlers`, and tells of those that no handler gets. */
export function createEventRouter({ idempotency = createMemoryStore() }: ReceiverSettings = {}): Router {
  return createRouter({
    handlers,
    idempotency,
    onUnknown: ({ type }) => console.warn(`No handler: the pages do not document ${JSON.stringify(type)}.`),
    onUnknownMember: ({ type, at }) => console.info(`${type} has ${at}, which the pages do not document.`),
    onError: (error, event) => console.error(`A handler failed for ${String(event.type)}:`, error),
  });
}

/**
 * Receives deliveries. An event that is not as documented is answered 500, so that it comes again and can be looked at; give
 * the router an `onInvalid` to take such events yourself.
 */
export function createReceiver(settings: ReceiverSettings = {}): Receive {
  const { authorize } = settings;
  return createFetchHandler(createEventRouter(settings), {
    allowedOrigins: ['eventgrid.azure.net'],
    ...(authorize === undefined ? {} : { authorize }),
  });
}
