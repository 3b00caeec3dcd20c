import type { OrderSettledEvent } from '../types.js';

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderSettled`.
 */
export async function onOrderSettled(event: OrderSettledEvent): Promise<void> {
  // In event.data: orderId, amount, paidBy.
  throw new Error(`onOrderSettled does not handle ${event.eventType} yet`);
}
