import type { OnlineEvent } from '../types.js';

/**
 * Online.
 * Event type: `Contoso.Device.Online`.
 */
export async function onOnline(event: OnlineEvent): Promise<void> {
  // In event.data: serial.
  throw new Error(`onOnline does not handle ${ event.eventType } yet`);
}
