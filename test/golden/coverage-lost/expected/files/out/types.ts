// … others

/** The data of `Contoso.Shop.OrderSent`. */
export type OrderSentEventData = unknown;

/**
 * An order was sent.
 * Event type: `Contoso.Shop.OrderSent`.
 */
export interface OrderSentEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderSent';
  data: OrderSentEventData;
}

// … others
