import type { OrderRefundedEvent } from '../types.js';
export async function onOrderRefunded(event: OrderRefundedEvent): Promise<void> { // An order was refunded. Event type: `Contoso.Shop.OrderRefunded`.
  throw new Error(`onOrderRefunded does not handle ${event.eventType} yet`);
}
