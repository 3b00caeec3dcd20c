export type OrderSentEventData = unknown; // The data of `OrderSentEvent`.
export interface OrderSentEvent extends EventGridEnvelope { // An order was sent.
  eventType: 'Contoso.Shop.OrderSent';
  data: OrderSentEventData;
}
