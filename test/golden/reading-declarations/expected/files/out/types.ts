export interface Boat { // The `boat` of `BoatRentedEvent`.
  id: string;
  length?: number; // In meters.
  launched: string | null;
  tags: string[];
  labels: Record<string, string>;
  engine: Engine;
}
export interface Weather {
  windSpeed: number; // In knots.
  gusts: number[] | null;
  dir: string;
}
export interface Engine { // The `engine` of `Boat`.
  power: number;
}
export interface BoatSunkEvent { // Events.
  event: 'boat.sunk';
  depth: number;
  rescued?: string[];
}
export interface BoatRentedEvent { // Events.
  event: 'boat.rented';
  boat: Boat;
  hours: number;
  deposit?: number;
  guests: string[];
}
export interface BoatBackEvent { // Events.
  event: 'boat.back';
  late?: boolean;
  note: string | null;
  damageCost: number;
}
export interface EventMap { // Every documented event, by its type.
  'boat.sunk': BoatSunkEvent;
  'boat.rented': BoatRentedEvent;
  'boat.back': BoatBackEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  BoatSunk: 'boat.sunk', // Events.
  BoatRented: 'boat.rented', // Events.
  BoatBack: 'boat.back', // Events.
} as const;
