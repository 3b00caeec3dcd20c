import type { OrderRefundedEvent } from '../types.js';

/**
 * An order was refunded.
 * Event type: `Contoso.Shop.OrderRefunded`.
 */
export async function onOrderRefunded(event: OrderRefundedEvent): Promise<void> {
  throw new Error(`onOrderRefunded does not handle ${event.eventType} yet`);
}
