export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  orderId: string; // Example: `"A-17"`. Seen in the one example.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface OrderRefundedEventData { // The data of `Contoso.Shop.OrderRefunded`.
  orderId: string; // Example: `"A-17"`. Seen in the one example.
}
export interface OrderRefundedEvent extends EventGridEnvelope { // Money went back. Event type: `Contoso.Shop.OrderRefunded`.
  eventType: 'Contoso.Shop.OrderRefunded';
  data: OrderRefundedEventData;
}
export interface OrderShippedEventData { // The data of `Contoso.Shop.OrderShipped`.
  orderId: string; // Example: `"A-17"`. Seen in the one example.
}
export interface OrderShippedEvent extends EventGridEnvelope { // An order left. Event type: `Contoso.Shop.OrderShipped`.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
