import type { OrderRefundedEvent } from '../types.js';
export async function onOrderRefunded(event: OrderRefundedEvent): Promise<void> { // An order was refunded.
  throw new Error(`onOrderRefunded does not handle ${event.eventType} yet`);
}
