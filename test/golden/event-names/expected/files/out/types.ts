export interface OrderCreatedData { // The `data` of `OrderCreatedEvent`.
  total?: number; // Example: `12`. Overridden: Gifts have none.
  lines: Line[];
}
export interface Line { // One of the `lines` of `OrderCreatedData`.
  sku?: string; // Example: `"A-1"`. Overridden: So have parcels.
}
export interface InvoiceSentData { // The `data` of `InvoiceSentEvent`.
  total?: number; // Example: `12`. Overridden: Passed over, as the event is not asked for.
}
export interface ParcelCreatedData { // The `data` of `ParcelCreatedEvent`.
  weight: number; // Example: `3`.
}
export interface OrderCreatedEvent { // An order was created. Known from one example.
  type: 'order.created';
  data: OrderCreatedData;
}
export interface InvoiceSentEvent { // An invoice was sent. Known from one example.
  type: 'invoice.sent';
  data: InvoiceSentData;
}
export interface ParcelCreatedEvent { // The event `parcel.created`. Known from one example.
  type: 'parcel.created';
  data: ParcelCreatedData;
}
export interface EventMap { // Every documented event, by its type.
  'order.created': OrderCreatedEvent;
  'invoice.sent': InvoiceSentEvent;
  'parcel.created': ParcelCreatedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderCreated: 'order.created', // An order was created.
  InvoiceSent: 'invoice.sent', // An invoice was sent.
  ParcelCreated: 'parcel.created',
} as const;
