// … others

/** The data of `Contoso.Shop.OrderShipped`. */
export type OrderShippedEventData = unknown;

/**
 * An order left the store.
 * Event type: `Contoso.Shop.OrderShipped`.
 */
export interface OrderShippedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}

// … others
