export interface Boat { // Boat, as the pages document it.
  id: string; // From the table; no example shows it.
  length?: number | null; // In meters. From the table; no example shows it.
  launched: string | null; // From the table; no example shows it.
  tags: string[]; // From the table; no example shows it.
  labels: Record<string, string>; // From the table; no example shows it.
  engine: Engine; // From the table; no example shows it.
}
export interface Weather { // Weather, as the pages document it.
  windSpeed: number; // In knots. From the table; no example shows it.
  gusts: number[] | null; // From the table; no example shows it.
  dir: string; // From the table; no example shows it.
}
export interface Engine { // The `engine` of `Boat`.
  power: number; // From the table; no example shows it.
}
export interface BoatSunkEvent { // Events. Event type: `boat.sunk`.
  event: 'boat.sunk';
  depth: number; // From the table; no example shows it.
  rescued?: string[] | null; // From the table; no example shows it.
}
export interface BoatRentedEvent { // Events. Event type: `boat.rented`.
  event: 'boat.rented';
  boat: Boat; // From the table; no example shows it.
  hours: number; // From the table; no example shows it.
  deposit?: number | null; // From the table; no example shows it.
  guests: string[]; // From the table; no example shows it.
}
export interface BoatBackEvent { // Events. Event type: `boat.back`.
  event: 'boat.back';
  late?: boolean | null; // From the table; no example shows it.
  note: string | null; // From the table; no example shows it.
  damageCost: number; // From the table; no example shows it.
}
