import type { StoreItemCreatedEvent } from '../types.js';
export async function onStoreItemCreated(event: StoreItemCreatedEvent): Promise<void> { // In the store.
  // In event.data: error.
  throw new Error(`onStoreItemCreated does not handle ${event.eventType} yet`);
}
