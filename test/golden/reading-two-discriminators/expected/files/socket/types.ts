export interface HelloEvent { // The event `hello`.
  session: string; // The id of the session. Example: `"s-1"`.
  op: 'hello';
}
export interface ReportEvent { // The event `report`. Known from one example.
  op: 'report';
  warmth: number; // Example: `21.5`.
}
export interface DoorOpenedEvent { // The event `DoorOpened`.
  type: 'DoorOpened';
  op: string; // Example: `"event"`.
  door: string; // Example: `"north"`.
}
export interface LampFailedEvent { // The event `LampFailed`.
  type: 'LampFailed';
  op: string; // Example: `"event"`.
  lamp: number; // Example: `4`.
  reason: string; // Example: `"broken"`.
}
export interface EventMap { // Every documented event, by its type.
  'hello': HelloEvent;
  'report': ReportEvent;
  'DoorOpened': DoorOpenedEvent;
  'LampFailed': LampFailedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Hello: 'hello',
  Report: 'report',
  DoorOpened: 'DoorOpened',
  LampFailed: 'LampFailed',
} as const;
