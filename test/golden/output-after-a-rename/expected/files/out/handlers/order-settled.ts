import type { OrderSettledEvent } from '../types.js';
export async function onOrderSettled(event: OrderSettledEvent): Promise<void> { // An order was paid.
  // In event.data: orderId, amount, paidBy.
  throw new Error(`onOrderSettled does not handle ${event.eventType} yet`);
}
