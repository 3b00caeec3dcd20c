import type { InvoiceSentEvent } from '../types.js';
export async function onInvoiceSent(event: InvoiceSentEvent): Promise<void> { // An invoice was sent.
  // In event: type, data.
  throw new Error(`onInvoiceSent does not handle ${event.type} yet`);
}
