export interface EventBatch {
  sent_at: number; // When the request was sent. Example: `1327078148`.
  events: unknown[]; // What happened.
}
export interface DoorOpenedEvent { // The event `door_opened`.
  name: 'door_opened';
  door: string; // Example: `"north"`.
}
export interface DoorShutEvent { // The event `door_shut`.
  name: 'door_shut';
  by: string; // Example: `"Ada"`.
}
export interface EventMap { // Every documented event, by its type.
  'door_opened': DoorOpenedEvent;
  'door_shut': DoorShutEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  DoorOpened: 'door_opened',
  DoorShut: 'door_shut',
} as const;
