import type { OrderPaidEvent } from '../types.js';
export async function onOrderPaid(event: OrderPaidEvent): Promise<void> { // An order was paid.
  // In event.data: orderId, amount, paidBy.
  console.info(`${event.eventType} came; onOrderPaid does nothing with it yet`);
}
