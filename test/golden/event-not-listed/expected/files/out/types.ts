// … others

/** The data of `Contoso.Shop.OrderPaid`. */
export type OrderPaidEventData = unknown;

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderPaid`.
 */
export interface OrderPaidEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}

/** The data of `Contoso.Shop.OrderPayed`. */
export interface OrderPayedEventData {
  /** Example: `"A-17"`. Seen in the one example. */
  orderId: string;
  /** Example: `12.5`. Seen in the one example. */
  amount: number;
  /** Seen in the one example. */
  paidBy: PaidBy;
}

/** Event type: `Contoso.Shop.OrderPayed`. */
export interface OrderPayedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderPayed';
  data: OrderPayedEventData;
}

// … others
