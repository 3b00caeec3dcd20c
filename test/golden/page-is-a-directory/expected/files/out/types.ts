// … others

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /** Example: `"A-17"`. Seen in the one example. */
  orderId: string;
  /** Example: `12.5`. Seen in the one example. */
  amount: number;
  /** Seen in the one example. */
  paidBy: PaidBy;
}

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderPaid`.
 */
export interface OrderPaidEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}

/** Every documented event, by its type. */
export interface EventMap {
  'Contoso.Shop.OrderPaid': OrderPaidEvent;
}

// … others
