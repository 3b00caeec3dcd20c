export interface OrderPaidEventData { // The data of `OrderPaidEvent`.
  orderId: string;
  lines: number[];
  note: string; // Example: `"two\nlines"`.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderRefundedEventData { // The data of `OrderRefundedEvent`, as its one example shows it.
  ok: boolean;
  huge: number; // Example: `1.7976931348623157e+308`.
  long: number; // Example: `1.2345678901234568e+22`.
  amount: number; // Example: `5`.
}
export interface OrderRefundedEvent extends EventGridEnvelope { // Money went back.
  eventType: 'Contoso.Shop.OrderRefunded';
  data: OrderRefundedEventData;
}
export type OrderShippedEventData = unknown; // The data of `OrderShippedEvent`.
export interface OrderShippedEvent extends EventGridEnvelope { // An order left.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
