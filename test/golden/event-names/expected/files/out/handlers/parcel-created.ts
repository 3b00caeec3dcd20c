import type { ParcelCreatedEvent } from '../types.js';

/** Event type: `parcel.created`. */
export async function onParcelCreated(event: ParcelCreatedEvent): Promise<void> {
  // In event: type, data.
  throw new Error(`onParcelCreated does not handle ${event.type} yet`);
}
