export interface EventBatch { // Event batch, as the pages document it.
  sent_at: number; // When the request was sent. Example: `1327078148`. Seen in 2 of 2 examples.
  events: unknown[]; // What happened. Seen in 2 of 2 examples.
}
export interface DoorOpenedEvent { // Event type: `door_opened`.
  name: 'door_opened';
  door: string; // Example: `"north"`. Seen in the one example.
}
export interface DoorShutEvent { // Event type: `door_shut`.
  name: 'door_shut';
  by: string; // Example: `"Ada"`. Seen in 2 of 2 examples.
}
