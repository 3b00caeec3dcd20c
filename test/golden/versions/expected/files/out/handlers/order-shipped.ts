import type { OrderShippedEvent } from '../types.js';

/**
 * An order left the store.
 * Event type: `Contoso.Shop.OrderShipped`. In the pages since 2024-02-01.
 */
export async function onOrderShipped(event: OrderShippedEvent): Promise<void> {
  // In event.data: orderId, carrier.
  throw new Error(`onOrderShipped does not handle ${ event.eventType } yet`);
}
