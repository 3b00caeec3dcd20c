// … others

/** The `paidBy` of `OrderPaid`. */
export interface PaidBy {
  /** Example: `"Ada"`. Seen in the one example. */
  name: string;
}

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /** Example: `"A-17"`. Seen in the one example. */
  orderId: string;
  /** Example: `12.5`. Seen in the one example. In the pages since 2024-02-01. */
  amount?: number | null;
  /** Seen in the one example. In the pages since 2024-02-01. */
  paidBy?: PaidBy | null;
}

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderPaid`.
 */
export interface OrderPaidEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}

/** The data of `Contoso.Shop.OrderShipped`. */
export interface OrderShippedEventData {
  /** Example: `"A-17"`. Seen in the one example. */
  orderId: string;
  /** Seen in the one example. */
  carrier: unknown;
}

/**
 * An order left the store.
 * Event type: `Contoso.Shop.OrderShipped`. In the pages since 2024-02-01.
 */
export interface OrderShippedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}

// … others
