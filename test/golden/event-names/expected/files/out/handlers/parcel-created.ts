import type { ParcelCreatedEvent } from '../types.js';
export async function onParcelCreated(event: ParcelCreatedEvent): Promise<void> { // Event type: `parcel.created`.
  // In event: type, data.
  throw new Error(`onParcelCreated does not handle ${event.type} yet`);
}
