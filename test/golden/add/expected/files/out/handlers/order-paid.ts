import type { OrderPaidEvent } from '../types.js';

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderPaid`.
 */
export async function onOrderPaid(event: OrderPaidEvent): Promise<void> {
  // In event.data: orderId, amount, paidBy.
  throw new Error(`onOrderPaid does not handle ${event.eventType} yet`);
}
