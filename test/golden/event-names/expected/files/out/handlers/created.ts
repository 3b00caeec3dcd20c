import type { CreatedEvent } from '../types.js';

/**
 * order.created.
 * Event type: `order.created`.
 */
export async function onCreated(event: CreatedEvent): Promise<void> {
  // In event: type, data.
  throw new Error(`onCreated does not handle ${event.type} yet`);
}
