import type { ContosoConEvent } from '../types.js';
export async function onContosoCon(event: ContosoConEvent): Promise<void> { // A device name.
  // In event.data: ['__proto__'], toString, hasOwnProperty, 'quote\'s "and" *\/ `${x}`', line.
  throw new Error(`onContosoCon does not handle ${event.eventType} yet`);
}
