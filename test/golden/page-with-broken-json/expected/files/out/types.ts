export type OrderShippedEventData = unknown; // The data of `Contoso.Shop.OrderShipped`.
export interface OrderShippedEvent extends EventGridEnvelope { // An order left the store. Event type: `Contoso.Shop.OrderShipped`.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
