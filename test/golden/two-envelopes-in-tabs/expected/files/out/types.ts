export interface EventGridEnvelope { // What surrounds the data of every event in the Event Grid schema.
  id: string; // Identifies the event: a repeated delivery has the same id. Example: `"9aeb0fdf-c01e-0131-0922-9eb54906e209"` (uuid). Seen in the one example.
  topic: string; // The resource that the event comes from. Example: `"/stores/{store-id}"`. Seen in the one example.
  subject: string; // What the event is about, as a path that the publisher defines. Example: `"orders/1"`. Seen in the one example.
  dataVersion: string; // The version of the schema of `data`. Example: `"1.0"`. Seen in the one example.
  metadataVersion: string; // The version of the schema of this envelope. Example: `"1"`. Seen in the one example.
  eventTime: string; // When the event happened, in UTC. Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in the one example.
}
export interface OrderPaidEventData { // The data of `Contoso.Shop.OrderPaid`.
  orderId: string; // Example: `"A-17"`. Seen in 2 of 2 examples.
  amount: number; // Example: `12.5`. Seen in 2 of 2 examples.
  paidBy: PaidBy; // Seen in 2 of 2 examples.
}
export interface OrderPaidEvent extends EventGridEnvelope { // An order was paid. Event type: `Contoso.Shop.OrderPaid`.
  eventType: 'Contoso.Shop.OrderPaid';
  data: OrderPaidEventData;
}
