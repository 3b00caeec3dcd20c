export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Identifies the event: a repeated delivery has the same id. Example: `"9aeb0fdf-c01e-0131-0922-9eb54906e209"`.
  topic: string; // The resource that the event comes from. Example: `"/stores/{store-id}"`.
  subject: string; // What the event is about, as a path that the publisher defines. Example: `"orders/1"`.
  dataVersion: string; // The version of the schema of `data`. Example: `"1.0"`.
  metadataVersion: string; // The version of the schema of this envelope. Example: `"1"`.
  eventTime: string; // When the event happened, in UTC. Example: `"2024-05-01T10:00:00Z"`.
}
export interface OrderShippedEventData { // The data of `OrderShippedEvent`, as its one example shows it.
  orderId: string; // Example: `"A-17"`.
  carrier: unknown;
}
export interface OrderShippedEvent extends EventGridEnvelope { // An order left the store.
  eventType: 'Contoso.Shop.OrderShipped';
  data: OrderShippedEventData;
}
export interface EventMap { // Every documented event, by its type.
  'Contoso.Shop.OrderShipped': OrderShippedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderShipped: 'Contoso.Shop.OrderShipped', // An order left the store.
} as const;
