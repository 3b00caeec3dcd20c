import type { ParcelCreatedEvent } from '../types.js';
export async function onParcelCreated(event: ParcelCreatedEvent): Promise<void> { // The event `parcel.created`.
  // In event: type, data.
  throw new Error(`onParcelCreated does not handle ${event.type} yet`);
}
