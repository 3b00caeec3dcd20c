// … others

/** The `paidBy` of `OrderPaid`. */
export interface PaidBy {
  /** Example: `"Ada"`. Seen in 8 of 8 examples and captured payloads. */
  name: string;
  /** Seen in 1 of 8 examples and captured payloads. */
  token?: string | null;
}

/** The `extra` of `OrderPaid`. */
export interface Extra {
  /** Example: `"red"`. Seen in 8 of 8 examples and captured payloads. */
  color: string;
}

/** The `lines[]` of `OrderPaid`. */
export interface Line {
  /** Example: `"s"`. Seen in the one example. */
  sku: string;
}

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /** Example: `"A-17"`. Seen in 8 of 8 examples and captured payloads. */
  orderId: string;
  /** Example: `12`. Seen in 8 of 8 examples and captured payloads. */
  amount: number | string;
  /** Seen in 8 of 8 examples and captured payloads. */
  paidBy: PaidBy;
  /** Seen in 8 of 8 examples and captured payloads. */
  extra: Extra;
  /** Example: `"Paid"`. Seen in 3 of 8 examples and captured payloads. */
  state?: string | null;
  /** Seen in 8 of 8 examples and captured payloads. */
  lines: Line[];
}

/**
 * An order was paid.
 * Event type: `Contoso.Shop.OrderPaid`.
 */
export interface OrderPaidEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderPaid';
  data?: OrderPaidEventData;
}

// … others
