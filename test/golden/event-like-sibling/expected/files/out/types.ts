export interface OrderPaidEventData { // The data of `OrderPaidEvent`. A guess: its form is that of `OrderShippedEvent`.
  orderId: string; // Example: `"A-17"`.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderRefundedEventData { // The data of `OrderRefundedEvent`. A guess: its form is that of `OrderShippedEvent`.
  orderId: string; // Example: `"A-17"`.
}
export interface OrderRefundedEvent extends EventGridEnvelope { // Money went back.
  eventType: 'Contoso.Shop.OrderRefunded';
  data: OrderRefundedEventData;
}
export interface OrderShippedEventData { // The data of `OrderShippedEvent`, as its one example shows it.
  orderId: string; // Example: `"A-17"`.
}
export interface OrderShippedEvent extends EventGridEnvelope { // An order left.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
