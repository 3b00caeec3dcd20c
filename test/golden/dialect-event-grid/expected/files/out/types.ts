export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Unique. Example: `"1"`. Seen in the one example.
  topic: string; // Where it comes from. Example: `"/stores/{store-id}"`. Seen in the one example.
  subject: string; // What it is about. Example: `"orders/1"`. Seen in the one example.
  dataVersion: string; // The version of the schema of `data`. Example: `"1.0"`. Seen in the one example.
  metadataVersion: string; // The version of the schema of this envelope. Example: `"1"`. Seen in the one example.
  eventTime: string; // When it happened. Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in the one example.
}
export interface Address { // The `address` of `OrderPaid`, `OrderRefunded` and `OrderShipped`.
  street: string; // The street. Example: `"1 Main St"`. Seen in the one example.
  lines: string[]; // More of the address. Seen in the one example.
}
export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  OrderId: string; // The order. Example: `"A-17"`. Seen in the one example.
  amount: number; // What was paid. Example: `12`. Seen in the one example.
  count: number; // How many items. Example: `2`. Seen in the one example.
  state: 'Paid' | 'Refunded' | (string & {}); // The state. Possible values are Paid, Refunded. Example: `"Paid"`. Seen in the one example.
  when: string | null; // When it was paid. Seen in the one example.
  address: Address; // Seen in the one example.
  note: boolean; // A note. Example: `true`. Seen in the one example.
  extra?: Record<string, number> | null; // Anything else. In the table, but not in the example.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderRefundedEventData { // The data of `Contoso.Shop.OrderRefunded`.
  OrderId: string; // The order. From the table; no example shows it.
  amount: number; // What was paid. From the table; no example shows it.
  count: number; // How many items. From the table; no example shows it.
  state: 'Paid' | 'Refunded' | (string & {}); // The state. Possible values are Paid, Refunded. From the table; no example shows it.
  when: string | null; // When it was paid. From the table; no example shows it.
  address: Address; // From the table; no example shows it.
  note: string; // A note. From the table; no example shows it.
  extra: Record<string, number>; // Anything else. From the table; no example shows it.
}
export interface OrderRefundedEvent extends EventGridEnvelope { // Money went back. Event type: `Contoso.Shop.OrderRefunded`.
  eventType: 'Contoso.Shop.OrderRefunded';
  data: OrderRefundedEventData;
}
export interface OrderShippedEventData { // The data of `Contoso.Shop.OrderShipped`.
  OrderId: string; // The order. From the table; no example shows it.
  amount: number; // What was paid. From the table; no example shows it.
  count: number; // How many items. From the table; no example shows it.
  state: 'Paid' | 'Refunded' | (string & {}); // The state. Possible values are Paid, Refunded. From the table; no example shows it.
  when: string | null; // When it was paid. From the table; no example shows it.
  address: Address; // From the table; no example shows it.
  note: string; // A note. From the table; no example shows it.
  extra: Record<string, number>; // Anything else. From the table; no example shows it.
}
export interface OrderShippedEvent extends EventGridEnvelope { // An order left. Event type: `Contoso.Shop.OrderShipped`.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
