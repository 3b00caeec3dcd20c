import type { InvoiceSentEvent } from '../types.js';

/**
 * An invoice was sent.
 * Event type: `invoice.sent`.
 */
export async function onInvoiceSent(event: InvoiceSentEvent): Promise<void> {
  // In event: type, data.
  throw new Error(`onInvoiceSent does not handle ${event.type} yet`);
}
