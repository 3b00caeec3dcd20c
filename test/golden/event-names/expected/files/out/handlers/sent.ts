import type { SentEvent } from '../types.js';

/**
 * invoice.sent.
 * Event type: `invoice.sent`.
 */
export async function onSent(event: SentEvent): Promise<void> {
  // In event: type, data.
  throw new Error(`onSent does not handle ${event.type} yet`);
}
