// … others

/** What surrounds the data of every event in the Event Grid schema. */
export interface EventGridEnvelope {
  /**
   * Identifies the event: a repeated delivery has the same id.
   * Example: `"9aeb0fdf-c01e-0131-0922-9eb54906e209"` (uuid). Seen in the one example.
   */
  id: string;
  /**
   * The resource that the event comes from.
   * Example: `"/stores/{store-id}"`. Seen in the one example.
   */
  topic: string;
  /**
   * What the event is about, as a path that the publisher defines.
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
   * When the event happened, in UTC.
   * Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in the one example.
   */
  eventTime: string;
}

// … others

/** The data of `Contoso.Shop.OrderPaid`. */
export interface OrderPaidEventData {
  /** Example: `"A-17"`. Seen in 2 of 2 examples. */
  orderId: string;
  /** Example: `12.5`. Seen in 2 of 2 examples. */
  amount: number;
  /** Seen in 2 of 2 examples. */
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
} as const;
