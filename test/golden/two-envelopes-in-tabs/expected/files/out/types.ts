export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Identifies the event: a repeated delivery has the same id. Example: `"9aeb0fdf-c01e-0131-0922-9eb54906e209"`.
  topic: string; // The resource that the event comes from. Example: `"/stores/{store-id}"`.
  subject: string; // What the event is about, as a path that the publisher defines. Example: `"orders/1"`.
  dataVersion: string; // The version of the schema of `data`. Example: `"1.0"`.
  metadataVersion: string; // The version of the schema of this envelope. Example: `"1"`.
  eventTime: string; // When the event happened, in UTC. Example: `"2024-05-01T10:00:00Z"`.
}
export interface OrderPaidEventData { // The data of `OrderPaidEvent`.
  orderId: string; // Example: `"A-17"`.
  amount: number; // Example: `12.5`.
  paidBy: PaidBy;
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
export interface EventMap { // Every documented event, by its type.
  'Contoso.Shop.OrderPaid': OrderPaidEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  OrderPaid: 'Contoso.Shop.OrderPaid', // An order was paid.
} as const;
