// … others

/** Payer, as the pages document it. */
export interface Payer {
  /** Example: `"Ada"`. Seen in the one example. */
  name: string;
}

/** The `lines[]` of `OrderPaid`. */
export interface Line {
  /** Example: `"s"`. Seen in the one example. Overridden: Gifts have none. */
  sku?: string | null;
}

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /** Example: `"A-17"` (uuid). Seen in the one example. Overridden: Since last year. */
  orderId: string;
  /**
   * Example: `12`.
   * Seen in the one example. Overridden: The service sends whole cents, and none for gifts.
   */
  amount?: number | null;
  /** Seen in the one example. Overridden: That is what everybody calls it. */
  paidBy: Payer;
  /** Seen in the one example. Overridden: Shops add what they like. */
  extra: Record<string, string>;
  /** Example: `"Paid"`. Seen in the one example. Overridden: Told by support. */
  state: 'Paid' | 'Open' | (string & {});
  /** Seen in the one example. */
  lines: Line[];
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
