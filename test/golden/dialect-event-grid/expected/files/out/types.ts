// … others

/** What surrounds the data of every event in the Event Grid schema. */
export interface EventGridEnvelope {
  /**
   * Unique.
   * Example: `"1"`. Seen in the one example.
   */
  id: string;
  /**
   * Where it comes from.
   * Example: `"/stores/{store-id}"`. Seen in the one example.
   */
  topic: string;
  /**
   * What it is about.
   * Example: `"orders/1"`. Seen in the one example.
   */
  subject: string;
  /**
   * The version of the schema of `data`.
   * Example: `"1.0"`. Seen in the one example.
   */
  dataVersion: string;
  /**
   * The version of the schema of this envelope.
   * Example: `"1"`. Seen in the one example.
   */
  metadataVersion: string;
  /**
   * When it happened.
   * Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in the one example.
   */
  eventTime: string;
}

/** The `address` of `OrderPaid`, `OrderRefunded` and `OrderShipped`. */
export interface Address {
  /**
   * The street.
   * Example: `"1 Main St"`. Seen in the one example.
   */
  street: string;
  /**
   * More of the address.
   * Seen in the one example.
   */
  lines: string[];
}

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /**
   * The order.
   * Example: `"A-17"`. Seen in the one example.
   */
  OrderId: string;
  /**
   * What was paid.
   * Example: `12`. Seen in the one example.
   */
  amount: number;
  /**
   * How many items.
   * Example: `2`. Seen in the one example.
   */
  count: number;
  /**
   * The state. Possible values are Paid, Refunded.
   * Example: `"Paid"`. Seen in the one example.
   */
  state: 'Paid' | 'Refunded' | (string & {});
  /**
   * When it was paid.
   * Seen in the one example.
   */
  when: string | null;
  /** Seen in the one example. */
  address: Address;
  /**
   * A note.
   * Example: `true`. Seen in the one example.
   */
  note: boolean;
  /**
   * Anything else.
   * In the table, but not in the example.
   */
  extra?: Record<string, number> | null;
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
  /**
   * The order.
   * From the table; no example shows it.
   */
  OrderId: string;
  /**
   * What was paid.
   * From the table; no example shows it.
   */
  amount: number;
  /**
   * How many items.
   * From the table; no example shows it.
   */
  count: number;
  /**
   * The state. Possible values are Paid, Refunded.
   * From the table; no example shows it.
   */
  state: 'Paid' | 'Refunded' | (string & {});
  /**
   * When it was paid.
   * From the table; no example shows it.
   */
  when: string | null;
  /** From the table; no example shows it. */
  address: Address;
  /**
   * A note.
   * From the table; no example shows it.
   */
  note: string;
  /**
   * Anything else.
   * From the table; no example shows it.
   */
  extra: Record<string, number>;
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
  /**
   * The order.
   * From the table; no example shows it.
   */
  OrderId: string;
  /**
   * What was paid.
   * From the table; no example shows it.
   */
  amount: number;
  /**
   * How many items.
   * From the table; no example shows it.
   */
  count: number;
  /**
   * The state. Possible values are Paid, Refunded.
   * From the table; no example shows it.
   */
  state: 'Paid' | 'Refunded' | (string & {});
  /**
   * When it was paid.
   * From the table; no example shows it.
   */
  when: string | null;
  /** From the table; no example shows it. */
  address: Address;
  /**
   * A note.
   * From the table; no example shows it.
   */
  note: string;
  /**
   * Anything else.
   * From the table; no example shows it.
   */
  extra: Record<string, number>;
}

/**
 * An order left.
 * Event type: `Contoso.Shop.OrderShipped`.
 */
export interface OrderShippedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}

/** Every documented event, by its type. */
export interface EventMap {
  'Contoso.Shop.OrderPaid': OrderPaidEvent;
  'Contoso.Shop.OrderRefunded': OrderRefundedEvent;
  'Contoso.Shop.OrderShipped': OrderShippedEvent;
}

/** The type of a documented event. */
export type EventType = keyof EventMap;

// … others

/** The event of a type. */
export type EventOf<T extends EventType> = EventMap[T];

// … others

/** The types of all documented events, by their short names. */
export const EventTypes = {
  /** An order was paid. */
  OrderPaid: 'Contoso.Shop.OrderPaid',
  /** Money went back. */
  OrderRefunded: 'Contoso.Shop.OrderRefunded',
  /** An order left. */
  OrderShipped: 'Contoso.Shop.OrderShipped',
} as const;
