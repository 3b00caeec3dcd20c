export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Identifies the event: a repeated delivery has the same id. Example: `"9aeb0fdf-c01e-0131-0922-9eb54906e209"`.
  topic: string; // The resource that the event comes from. Example: `"/stores/{store-id}"`.
  subject: string; // What the event is about, as a path that the publisher defines. Example: `"orders/1"`.
  dataVersion: string; // The version of the schema of `data`. Example: `"1.0"`.
  metadataVersion: string; // The version of the schema of this envelope. Example: `"1"`.
  eventTime: string; // When the event happened, in UTC. Example: `"2024-05-01T10:00:00Z"`.
}
export interface Order { // The `order` of `OrderPlacedEvent` and `OrderMovedEvent`.
  id: string; // Example: `"A-17"`.
  address?: OrderAddress | null; // In 2 of 3 examples.
}
export interface OrderAddress { // The `address` of `Order`.
  street: string; // Example: `"1 Main St"`.
  city: string; // Example: `"Springfield"`.
}
export interface Customer { // The `placedBy` or `customer` of `OrderPlacedEvent` and `OrderMovedEvent`.
  account: Account;
  note: string; // Example: `"x"`.
  vip?: boolean; // In 1 of 3 examples.
}
export interface Account { // The `account` of `Customer`.
  id: string; // Example: `"u1"`.
}
export interface Line { // One of the `lines` of `OrderPlacedEvent`.
  sku: string; // Example: `"s"`.
  count: number; // Example: `1`.
  gift?: boolean; // In 1 of 2 examples.
}
export interface Group { // The `group` of `OrderPlacedEvent`.
  id: string; // Example: `"1"`.
}
export interface Room { // The `room` of `OrderPlacedEvent`.
  id: string; // Example: `"2"`.
}
export interface OrderMovedAddress { // The `address` of `OrderMovedEvent`.
  ip: string; // Example: `"127.0.0.1"`.
  port: number; // Example: `80`.
}
export interface OrderPlacedEventData { // The data of `OrderPlacedEvent`, as its one example shows it.
  order: Order;
  placedBy: Customer;
  labels: Record<string, string>; // A guess: its properties can have any name.
  lines: Line[];
  group: Group;
  room: Room;
}
export interface OrderPlacedEvent extends EventGridEnvelope { // Placed.
  eventType: 'Contoso.Shop.OrderPlaced';
  data: OrderPlacedEventData;
}
export interface OrderMovedEventData { // The data of `OrderMovedEvent`.
  order: Order;
  customer: Customer;
  address: OrderMovedAddress;
  history: string[][];
  extra: Record<string, unknown>;
  old: unknown;
  mixed: (number | string)[];
  maybe: string | null; // Example: `"2024-05-01"`.
  nothing: unknown[];
}
export interface OrderMovedEvent extends EventGridEnvelope { // Moved.
  eventType: 'Contoso.Shop.OrderMoved';
  data: OrderMovedEventData;
}
export interface EventMap { // Every documented event, by its type.
  'Contoso.Shop.OrderPlaced': OrderPlacedEvent;
  'Contoso.Shop.OrderMoved': OrderMovedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderPlaced: 'Contoso.Shop.OrderPlaced', // Placed.
  OrderMoved: 'Contoso.Shop.OrderMoved', // Moved.
} as const;
