// … others

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /** Example: `"A-18"`. Seen in the one example. */
  orderId: string;
  /** Example: `12.5`. Seen in the one example. */
  amount: number;
}

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderPaid`.
 */
export interface OrderPaidEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}

// … others
