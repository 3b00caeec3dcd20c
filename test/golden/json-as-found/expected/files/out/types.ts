// … others

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /** Seen in the one example. */
  orderId: string;
  /** Seen in the one example. */
  lines: number[];
  /** Example: `"two\nlines"`. Seen in the one example. */
  note: string;
}

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderPaid`.
 */
export interface OrderPaidEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}

/** The data of `Contoso.Shop.OrderRefunded`. */
export interface OrderRefundedEventData {
  /** Example: `true`. Seen in the one example. */
  ok: boolean;
  /** Example: `1.7976931348623157e+308`. Seen in the one example. */
  huge: number;
  /** Example: `1.2345678901234568e+22`. Seen in the one example. */
  long: number;
  /** Example: `5`. Seen in the one example. */
  amount: number;
}

/**
 * Money went back.
 * Event type: `Contoso.Shop.OrderRefunded`.
 */
export interface OrderRefundedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderRefunded';
  data: OrderRefundedEventData;
}

/** The data of `Contoso.Shop.OrderShipped`. */
export type OrderShippedEventData = unknown;

/**
 * An order left.
 * Event type: `Contoso.Shop.OrderShipped`.
 */
export interface OrderShippedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}

// … others
