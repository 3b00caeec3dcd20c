import type { OrderCreatedEvent } from '../types.js';

/**
 * order.created.
 * Event type: `order.created`.
 */
export async function onOrderCreated(event: OrderCreatedEvent): Promise<void> {
  // In event: type, data.
  throw new Error(`onOrderCreated does not handle ${event.type} yet`);
}
