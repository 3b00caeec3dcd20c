export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Unique. Example: `"1"`.
  topic: string; // Where it comes from. Example: `"/stores/{store-id}"`.
  subject: string; // What it is about. Example: `"orders/1"`.
  dataVersion: string; // The version of the schema of `data`. Example: `"1.0"`.
  metadataVersion: string; // The version of the schema of this envelope. Example: `"1"`.
  eventTime: string; // When it happened. Example: `"2024-05-01T10:00:00Z"`.
}
export interface Address { // The `address` of `OrderPaidEvent`, `OrderRefundedEvent` and `OrderShippedEvent`.
  street: string; // Example: `"1 Main St"`.
  lines: string[]; // More of the address.
}
export interface OrderPaidEventData { // The data of `OrderPaidEvent`.
  OrderId: string; // The order. Example: `"A-17"`.
  amount: number; // What was paid. Example: `12`.
  count: number; // How many items. Example: `2`.
  state: 'Paid' | 'Refunded' | (string & {}); // The state. Possible values are Paid, Refunded. Example: `"Paid"`.
  when: string | null; // When it was paid.
  address: Address;
  note: boolean;
  extra?: Record<string, number>; // Anything else. Documented, but in no example.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderRefundedEventData { // The data of `OrderRefundedEvent`.
  OrderId: string; // The order.
  amount: number; // What was paid.
  count: number; // How many items.
  state: 'Paid' | 'Refunded' | (string & {}); // The state. Possible values are Paid, Refunded.
  when: string | null; // When it was paid.
  address: Address;
  note: string;
  extra: Record<string, number>; // Anything else.
}
export interface OrderRefundedEvent extends EventGridEnvelope { // Money went back.
  eventType: 'Contoso.Shop.OrderRefunded';
  data: OrderRefundedEventData;
}
export interface OrderShippedEventData { // The data of `OrderShippedEvent`.
  OrderId: string; // The order.
  amount: number; // What was paid.
  count: number; // How many items.
  state: 'Paid' | 'Refunded' | (string & {}); // The state. Possible values are Paid, Refunded.
  when: string | null; // When it was paid.
  address: Address;
  note: string;
  extra: Record<string, number>; // Anything else.
}
export interface OrderShippedEvent extends EventGridEnvelope { // An order left.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
export interface EventMap { // Every documented event, by its type.
  'Contoso.Shop.OrderPaid': OrderPaidEvent;
  'Contoso.Shop.OrderRefunded': OrderRefundedEvent;
  'Contoso.Shop.OrderShipped': OrderShippedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderPaid: 'Contoso.Shop.OrderPaid', // An order was paid.
  OrderRefunded: 'Contoso.Shop.OrderRefunded', // Money went back.
  OrderShipped: 'Contoso.Shop.OrderShipped', // An order left.
} as const;
