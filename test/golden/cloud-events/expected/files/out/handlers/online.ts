import type { OnlineEvent } from '../types.js';

/**
 * A device has come online.
 * Event type: `com.contoso.device.online`.
 */
export async function onOnline(event: OnlineEvent): Promise<void> {
  // In event.data: device, battery.
  throw new Error(`onOnline does not handle ${ event.type } yet`);
}
