export interface CarParkedEventBody { // The `event` of `CarParkedEvent`.
  id: string; // Example: `"e1"`.
  event_type: 'car.parked';
  agent: Agent;
  data: CarParkedData;
}
export interface Agent { // The `agent` of `CarParkedEventBody`, `CarWashedEventBody` and `NoteAddedEventBody`.
  id: string; // Example: `"a1"`.
  type: string; // Example: `"user"`.
}
export interface CarParkedData { // The `data` of `CarParkedEventBody` and `CarWashedEventBody`.
  id: string; // Example: `"c1"`.
  type: string; // Example: `"car"`.
  plate: string; // Example: `"AB-12"`.
  wheels: number; // Example: `4`.
}
export interface CarWashedEventBody { // The `event` of `CarWashedEvent`.
  id: string; // Example: `"e1"`.
  event_type: 'car.washed';
  agent: Agent;
  data: CarParkedData;
}
export interface NoteAddedEventBody { // The `event` of `NoteAddedEvent`.
  id: string; // Example: `"e1"`.
  event_type: 'car.note.added';
  agent: Agent;
  data: NoteAddedData;
}
export interface NoteAddedData { // The `data` of `NoteAddedEventBody`.
  id: string; // Example: `"n1"`.
  type: string; // Example: `"car_note"`.
  text: string; // Example: `"Scratch on the door"`.
}
export interface CarParkedEvent { // A car was parked.
  event: CarParkedEventBody;
}
export interface CarWashedEvent { // A car was washed.
  event: CarWashedEventBody;
}
export interface NoteAddedEvent { // A note was added to a car.
  event: NoteAddedEventBody;
}
export interface EventMap { // Every documented event, by its type.
  'car.parked': CarParkedEvent;
  'car.washed': CarWashedEvent;
  'car.note.added': NoteAddedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  CarParked: 'car.parked', // A car was parked.
  CarWashed: 'car.washed', // A car was washed.
  NoteAdded: 'car.note.added', // A note was added to a car.
} as const;
