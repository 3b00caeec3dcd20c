export type OrderShippedEventData = unknown; // The data of `OrderShippedEvent`.
export interface OrderShippedEvent extends EventGridEnvelope { // An order left the store.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
