export interface Door { // The `door` of `DoorOpened`.
  id: number; // Example: `4`. Seen in the one example.
  floor: number; // Example: `2`. Seen in the one example.
}
export interface DoorOpenedEvent { // A door was opened. Event type: `door-opened`.
  kind: 'door-opened';
  door: Door; // Seen in the one example.
}
export interface DoorClosedEvent { // It fell shut. Event type: `door-closed`.
  kind: 'door-closed';
}
