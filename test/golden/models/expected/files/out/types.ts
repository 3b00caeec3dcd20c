export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Identifies the event: a repeated delivery has the same id. Example: `"9aeb0fdf-c01e-0131-0922-9eb54906e209"` (uuid). Seen in 3 of 3 examples.
  topic: string; // The resource that the event comes from. Example: `"/stores/{store-id}"`. Seen in 3 of 3 examples.
  subject: string; // What the event is about, as a path that the publisher defines. Example: `"orders/1"`. Seen in 3 of 3 examples.
  dataVersion: string; // The version of the schema of `data`. Example: `"1.0"`. Seen in 3 of 3 examples.
  metadataVersion: string; // The version of the schema of this envelope. Example: `"1"`. Seen in 3 of 3 examples.
  eventTime: string; // When the event happened, in UTC. Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in 3 of 3 examples.
}
export interface Order { // The `order` of `OrderPlaced` and `OrderMoved`.
  id: string; // Example: `"A-17"`. Seen in 3 of 3 examples.
  address?: OrderAddress | null; // Seen in 2 of 3 examples.
}
export interface OrderAddress { // The `address` of `OrderPlaced`.
  street: string; // Example: `"1 Main St"`. Seen in the one example.
  city: string; // Example: `"Springfield"`. Seen in the one example.
}
export interface Customer { // The `placedBy` and `customer` of `OrderPlaced` and `OrderMoved`.
  account: Account; // Seen in 3 of 3 examples.
  note: string; // Example: `"x"`. Seen in 3 of 3 examples.
  vip?: boolean | null; // Example: `true`. Seen in 1 of 3 examples.
}
export interface Account { // The `account` of `OrderPlaced` and `OrderMoved`.
  id: string; // Example: `"u1"`. Seen in 3 of 3 examples.
}
export interface Line { // The `lines[]` of `OrderPlaced`.
  sku: string; // Example: `"s"`. Seen in 2 of 2 examples.
  count: number; // Example: `1`. Seen in 2 of 2 examples.
  gift?: boolean | null; // Example: `true`. Seen in 1 of 2 examples.
}
export interface Group { // The `group` of `OrderPlaced`.
  id: string; // Example: `"1"`. Seen in the one example.
}
export interface Room { // The `room` of `OrderPlaced`.
  id: string; // Example: `"2"`. Seen in the one example.
}
export interface OrderMovedAddress { // The `address` of `OrderMoved`.
  ip: string; // Example: `"127.0.0.1"`. Seen in 2 of 2 examples.
  port: number; // Example: `80`. Seen in 2 of 2 examples.
}
export interface OrderPlacedEventData { // The data of `Contoso.Shop.OrderPlaced`.
  order: Order; // Seen in the one example.
  placedBy: Customer; // Seen in the one example.
  labels: Record<string, string>; // Seen in the one example.
  lines: Line[]; // Seen in the one example.
  group: Group; // Seen in the one example.
  room: Room; // Seen in the one example.
}
export interface OrderPlacedEvent extends EventGridEnvelope { // Placed. Event type: `Contoso.Shop.OrderPlaced`.
  eventType: 'Contoso.Shop.OrderPlaced';
  data: OrderPlacedEventData;
}
export interface OrderMovedEventData { // The data of `Contoso.Shop.OrderMoved`.
  order: Order; // Seen in 2 of 2 examples.
  customer: Customer; // Seen in 2 of 2 examples.
  address: OrderMovedAddress; // Seen in 2 of 2 examples.
  history: string[][]; // Seen in 2 of 2 examples.
  extra: Record<string, unknown>; // Seen in 2 of 2 examples.
  old: unknown; // Seen in 2 of 2 examples.
  mixed: (number | string)[]; // Seen in 2 of 2 examples.
  maybe: string | null; // Example: `"2024-05-01"` (date). Seen in 2 of 2 examples.
  nothing: unknown[]; // Seen in 2 of 2 examples.
}
export interface OrderMovedEvent extends EventGridEnvelope { // Moved. Event type: `Contoso.Shop.OrderMoved`.
  eventType: 'Contoso.Shop.OrderMoved';
  data: OrderMovedEventData;
}
