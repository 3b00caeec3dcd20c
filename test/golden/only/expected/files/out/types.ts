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

/** The data of `Contoso.Shop.OrderShipped`. */
export interface OrderShippedEventData {
  /** Example: `"A-17"`. Seen in the one example. */
  orderId: string;
  /** Seen in the one example. */
  carrier: unknown;
}

/**
 * An order left the store.
 * Event type: `Contoso.Shop.OrderShipped`.
 */
export interface OrderShippedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}

/** Every documented event, by its type. */
export interface EventMap {
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
  /** An order left the store. */
  OrderShipped: 'Contoso.Shop.OrderShipped',
} as const;
