import type { OrderPlacedEvent } from '../types.js';

/**
 * Placed.
 * Event type: `Contoso.Shop.OrderPlaced`.
 */
export async function onOrderPlaced(event: OrderPlacedEvent): Promise<void> {
  // In event.data: order, placedBy, labels, lines, group, room.
  throw new Error(`onOrderPlaced does not handle ${event.eventType} yet`);
}
