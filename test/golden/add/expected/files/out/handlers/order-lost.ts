import type { OrderLostEvent } from '../types.js';
export async function onOrderLost(event: OrderLostEvent): Promise<void> { // An order was lost.
  throw new Error(`onOrderLost does not handle ${event.eventType} yet`);
}
