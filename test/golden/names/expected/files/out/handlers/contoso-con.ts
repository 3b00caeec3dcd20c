import type { ContosoConEvent } from '../types.js';

/**
 * A device name.
 * Event type: `Contoso.Con`.
 */
export async function onContosoCon(event: ContosoConEvent): Promise<void> {
  // In event.data: ['__proto__'], toString, hasOwnProperty, 'quote\'s "and" *\/ `${x}`', line.
  throw new Error(`onContosoCon does not handle ${event.eventType} yet`);
}
