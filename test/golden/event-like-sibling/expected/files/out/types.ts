// … others

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /** Example: `"A-17"`. Seen in the one example. */
  orderId: string;
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
  /** Example: `"A-17"`. Seen in the one example. */
  orderId: string;
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
export interface OrderShippedEventData {
  /** Example: `"A-17"`. Seen in the one example. */
  orderId: string;
}

/**
 * An order left.
 * Event type: `Contoso.Shop.OrderShipped`.
 */
export interface OrderShippedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}

// … others
