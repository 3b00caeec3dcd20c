import type { OrderCreatedEvent } from '../types.js';
export async function onOrderCreated(event: OrderCreatedEvent): Promise<void> { // An order was created.
  // In event: type, data.
  throw new Error(`onOrderCreated does not handle ${event.type} yet`);
}
