import type { OrderLostEvent } from '../types.js';

/**
 * An order was lost.
 * Event type: `Contoso.Shop.OrderLost`.
 */
export async function onOrderLost(event: OrderLostEvent): Promise<void> {
  throw new Error(`onOrderLost does not handle ${event.eventType} yet`);
}
