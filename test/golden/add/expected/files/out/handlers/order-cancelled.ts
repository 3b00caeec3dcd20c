import type { OrderCancelledEvent } from '../types.js';
export async function onOrderCancelled(event: OrderCancelledEvent): Promise<void> { // An order was cancelled.
  throw new Error(`onOrderCancelled does not handle ${event.eventType} yet`);
}
