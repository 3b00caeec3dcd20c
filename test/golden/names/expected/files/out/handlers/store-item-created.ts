import type { StoreItemCreatedEvent } from '../types.js';

/**
 * In the store.
 * Event type: `Contoso.Store.Item.Created`.
 */
export async function onStoreItemCreated(event: StoreItemCreatedEvent): Promise<void> {
  // In event.data: error.
  throw new Error(`onStoreItemCreated does not handle ${event.eventType} yet`);
}
