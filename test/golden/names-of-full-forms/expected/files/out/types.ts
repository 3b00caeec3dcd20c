export interface FerryLateBoat extends Pick<Boat, 'id' | 'name'> {} // A shorter form of `Boat`. The `boat` of `FerryLateEvent`.
export interface Boat { // The `boat` of `BoatDockedEvent` and `BoatLeftEvent`.
  id: number; // Example: `4`.
  name: string; // Example: `"Alma"`.
  length: number; // Example: `12.5`.
  flag: string; // Example: `"NO"`.
  berth: string; // Example: `"A7"`.
  draft: number; // Example: `2`.
}
export interface BoatSoldBoat { // The `boat` of `BoatSoldEvent`.
  id: string; // Example: `"b-5"`.
  owner: string; // Example: `"Kim"`.
  price: number; // Example: `4000`.
}
export interface FerryLateEvent { // The event `ferry_late`. Known from one example.
  event: 'ferry_late';
  minutes: number; // Example: `12`.
  boat: FerryLateBoat;
}
export interface BoatDockedEvent { // The event `boat_docked`. Known from one example.
  event: 'boat_docked';
  pier: string; // Example: `"A"`.
  boat: Boat;
}
export interface BoatLeftEvent { // The event `boat_left`. Known from one example.
  event: 'boat_left';
  boat: Boat;
}
export interface BoatSoldEvent { // The event `boat_sold`. Known from one example.
  event: 'boat_sold';
  boat: BoatSoldBoat;
}
export interface EventMap { // Every documented event, by its type.
  'ferry_late': FerryLateEvent;
  'boat_docked': BoatDockedEvent;
  'boat_left': BoatLeftEvent;
  'boat_sold': BoatSoldEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  FerryLate: 'ferry_late',
  BoatDocked: 'boat_docked',
  BoatLeft: 'boat_left',
  BoatSold: 'boat_sold',
} as const;
