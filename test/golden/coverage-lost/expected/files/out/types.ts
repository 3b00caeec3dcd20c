export type OrderSentEventData = unknown; // The data of `Contoso.Shop.OrderSent`.
export interface OrderSentEvent extends EventGridEnvelope { // An order was sent. Event type: `Contoso.Shop.OrderSent`.
  eventType: 'Contoso.Shop.OrderSent';
  data: OrderSentEventData;
}
