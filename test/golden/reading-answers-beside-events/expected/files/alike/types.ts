export interface Door { // The `door` of `DoorOpenedEvent`.
  id: number; // Example: `4`.
  floor: number; // Example: `2`.
}
export interface DoorOpenedEvent { // A door was opened. Known from one example.
  kind: 'door-opened';
  door: Door;
}
export interface DoorClosedEvent { // It fell shut.
  kind: 'door-closed';
}
export interface EventMap { // Every documented event, by its type.
  'door-opened': DoorOpenedEvent;
  'door-closed': DoorClosedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  DoorOpened: 'door-opened', // A door was opened.
  DoorClosed: 'door-closed', // It fell shut.
} as const;
