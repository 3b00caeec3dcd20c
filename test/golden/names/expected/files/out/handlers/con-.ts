import type { ConEvent } from '../types.js';

/**
 * A device name.
 * Event type: `Contoso.Con`.
 */
export async function onCon(event: ConEvent): Promise<void> {
  // In event.data: ['__proto__'], toString, hasOwnProperty, 'quote\'s "and" *\/ `${x}`', line.
  throw new Error(`onCon does not handle ${event.eventType} yet`);
}
