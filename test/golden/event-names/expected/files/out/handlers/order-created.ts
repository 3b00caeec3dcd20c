import type { OrderCreatedEvent } from '../types.js';

/**
 * An order was created.
 * Event type: `order.created`.
 */
export async function onOrderCreated(event: OrderCreatedEvent): Promise<void> {
  // In event: type, data.
  throw new Error(`onOrderCreated does not handle ${event.type} yet`);
}
