import type { ParcelCreatedEvent } from '../types.js';

/**
 * parcel.created.
 * Event type: `parcel.created`.
 */
export async function onParcelCreated(event: ParcelCreatedEvent): Promise<void> {
  // In event: type, data.
  throw new Error(`onParcelCreated does not handle ${event.type} yet`);
}
