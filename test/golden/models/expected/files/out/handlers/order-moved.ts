import type { OrderMovedEvent } from '../types.js';

/**
 * Moved.
 * Event type: `Contoso.Shop.OrderMoved`.
 */
export async function onOrderMoved(event: OrderMovedEvent): Promise<void> {
  // In event.data: order, customer, address, history, extra, old, mixed, maybe, nothing.
  throw new Error(`onOrderMoved does not handle ${event.eventType} yet`);
}
