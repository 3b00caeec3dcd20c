import type { OrderPaidEvent } from '../types.js';

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderPaid`.
 */
export async function onOrderPaid(event: OrderPaidEvent): Promise<void> {
  // In event.data: orderId, amount, paidBy.
  console.info(`${event.eventType} came; onOrderPaid does nothing with it yet`);
}
