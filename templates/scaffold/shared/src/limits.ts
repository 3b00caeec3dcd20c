/** How long a client may take, in milliseconds, so that nobody can hold connections open by sending slowly. */
export const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
} as const;

/** Where deliveries are sent to. */
export const EVENTS_PATH = '/api/events';
