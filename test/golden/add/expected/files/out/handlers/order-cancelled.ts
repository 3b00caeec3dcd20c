import type { OrderCancelledEvent } from '../types.js';

/**
 * An order was cancelled.
 * Event type: `Contoso.Shop.OrderCancelled`.
 */
export async function onOrderCancelled(event: OrderCancelledEvent): Promise<void> {
  throw new Error(`onOrderCancelled does not handle ${event.eventType} yet`);
}
