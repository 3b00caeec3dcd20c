import type { OrderPaidEvent } from '../types.js';
export async function onOrderPaid(event: OrderPaidEvent): Promise<void> { // An order was paid.
  // In event.data: orderId, amount, paidBy.
  console.log(`onOrderPaid does not handle ${event.eventType} yet`);
}
