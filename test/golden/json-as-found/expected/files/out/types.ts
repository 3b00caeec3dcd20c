export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  orderId: string; // Seen in the one example.
  lines: number[]; // Seen in the one example.
  note: string; // Example: `"two\nlines"`. Seen in the one example.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderRefundedEventData { // The data of `Contoso.Shop.OrderRefunded`.
  ok: boolean; // Example: `true`. Seen in the one example.
  huge: number; // Example: `1.7976931348623157e+308`. Seen in the one example.
  long: number; // Example: `1.2345678901234568e+22`. Seen in the one example.
  amount: number; // Example: `5`. Seen in the one example.
}
export interface OrderRefundedEvent extends EventGridEnvelope { // Money went back. Event type: `Contoso.Shop.OrderRefunded`.
  eventType: 'Contoso.Shop.OrderRefunded';
  data: OrderRefundedEventData;
}
export type OrderShippedEventData = unknown; // The data of `Contoso.Shop.OrderShipped`.
export interface OrderShippedEvent extends EventGridEnvelope { // An order left. Event type: `Contoso.Shop.OrderShipped`.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
