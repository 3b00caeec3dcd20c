export interface OrderCreatedData { // The `data` of `OrderCreated`.
  total?: number | null; // Example: `12`. Seen in the one example. Overridden: Gifts have none.
  lines: Line[]; // Seen in the one example.
}
export interface Line { // The `lines[]` of `OrderCreated`.
  sku?: string | null; // Example: `"A-1"`. Seen in the one example. Overridden: So have parcels.
}
export interface InvoiceSentData { // The `data` of `InvoiceSent`.
  total?: number | null; // Example: `12`. Seen in the one example. Overridden: Passed over, as the event is not asked for.
}
export interface ParcelCreatedData { // The `data` of `ParcelCreated`.
  weight: number; // Example: `3`. Seen in the one example.
}
export interface OrderCreatedEvent { // An order was created. Event type: `order.created`.
  type: 'order.created';
  data: OrderCreatedData; // Seen in the one example.
}
export interface InvoiceSentEvent { // An invoice was sent. Event type: `invoice.sent`.
  type: 'invoice.sent';
  data: InvoiceSentData; // Seen in the one example.
}
export interface ParcelCreatedEvent { // Event type: `parcel.created`.
  type: 'parcel.created';
  data: ParcelCreatedData; // Seen in the one example.
}
