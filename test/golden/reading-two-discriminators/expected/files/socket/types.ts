export interface HelloEvent { // hello. Event type: `hello`.
  session: string; // The id of the session. Example: `"s-1"`. Seen in the one example.
  op: 'hello';
}
export interface ReportEvent { // report. Event type: `report`.
  op: 'report';
  warmth: number; // Example: `21.5`. Seen in the one example.
}
export interface DoorOpenedEvent { // DoorOpened. Event type: `DoorOpened`.
  type: 'DoorOpened';
  op: string; // Example: `"event"`. Seen in the one example.
  door: string; // Example: `"north"`. Seen in the one example.
}
export interface LampFailedEvent { // LampFailed. Event type: `LampFailed`.
  type: 'LampFailed';
  op: string; // Example: `"event"`. Seen in the one example.
  lamp: number; // Example: `4`. Seen in the one example.
  reason: string; // Example: `"broken"`. Seen in the one example.
}
