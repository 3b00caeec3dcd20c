export interface CarParkedEventBody { // The `event` of `CarParked`.
  id: string; // Example: `"e1"`. Seen in 2 of 2 examples.
  event_type: 'car.parked';
  agent: Agent; // Seen in 2 of 2 examples.
  data: CarParkedEventBodyData; // Seen in 2 of 2 examples.
}
export interface Agent { // The `agent` of `CarParked`, `CarWashed` and `NoteAdded`.
  id: string; // Example: `"a1"`. Seen in 4 of 4 examples.
  type: string; // Example: `"user"`. Seen in 4 of 4 examples.
}
export interface CarParkedEventBodyData { // The `data` of `CarParked` and `CarWashed`.
  id: string; // Example: `"c1"`. Seen in 3 of 3 examples.
  type: string; // Example: `"car"`. Seen in 3 of 3 examples.
  plate: string; // Example: `"AB-12"`. Seen in 3 of 3 examples.
  wheels: number; // Example: `4`. Seen in 3 of 3 examples.
}
export interface CarWashedEventBody { // The `event` of `CarWashed`.
  id: string; // Example: `"e1"`. Seen in the one example.
  event_type: 'car.washed';
  agent: Agent; // Seen in the one example.
  data: CarParkedEventBodyData; // Seen in the one example.
}
export interface NoteAddedEventBody { // The `event` of `NoteAdded`.
  id: string; // Example: `"e1"`. Seen in the one example.
  event_type: 'car.note.added';
  agent: Agent; // Seen in the one example.
  data: NoteAddedEventBodyData; // Seen in the one example.
}
export interface NoteAddedEventBodyData { // The `data` of `NoteAdded`.
  id: string; // Example: `"n1"`. Seen in the one example.
  type: string; // Example: `"car_note"`. Seen in the one example.
  text: string; // Example: `"Scratch on the door"`. Seen in the one example.
}
export interface CarParkedEvent { // A car was parked. Event type: `car.parked`.
  event: CarParkedEventBody; // Seen in 2 of 2 examples.
}
export interface CarWashedEvent { // A car was washed. Event type: `car.washed`.
  event: CarWashedEventBody; // Seen in the one example.
}
export interface NoteAddedEvent { // A note was added to a car. Event type: `car.note.added`.
  event: NoteAddedEventBody; // Seen in the one example.
}
