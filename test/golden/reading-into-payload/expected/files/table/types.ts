// … others

/** The `payload` of `CustomerDeleted`. */
export interface CustomerDeletedPayload {
  /**
   * The customer.
   * From the table; no example shows it.
   */
  customerId: string;
  /**
   * Why.
   * From the table; no example shows it.
   */
  reason?: string | null;
}

// … others

/**
 * A customer asked for it.
 * Event type: `customer.deleted`.
 */
export interface CustomerDeletedEvent {
  /**
   * The id of the delivery.
   * From the table; no example shows it.
   */
  id: string;
  event: 'customer.deleted';
  /**
   * When it happened, in UTC.
   * From the table; no example shows it.
   */
  createdAt: string;
  /**
   * What happened.
   * From the table; no example shows it.
   */
  payload: CustomerDeletedPayload;
}

// … others
