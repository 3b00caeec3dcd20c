import type { OrderPayedEvent } from '../types.js';

/** Event type: `Contoso.Shop.OrderPayed`. */
export async function onOrderPayed(event: OrderPayedEvent): Promise<void> {
  // In event.data: orderId, amount, paidBy.
  throw new Error(`onOrderPayed does not handle ${ event.eventType } yet`);
}
