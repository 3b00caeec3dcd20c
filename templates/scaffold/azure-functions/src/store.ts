import { createMemoryStore, type IdempotencyStore } from './events/index.js';

/** Which events are done, of one instance of the app. Where the app is scaled out, use a table with unique keys. */
export const store: IdempotencyStore = createMemoryStore();
