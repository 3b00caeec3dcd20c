export interface ShipMooredEvent { // The event `ship.moored`.
  name: string; // The name of the ship. Example: `"Albatross"`.
  refueled: boolean; // Whether it took fuel.
  pilot?: string; // Who steers. Documented, but in no example.
  event: 'ship.moored';
}
export interface ShipSailedEvent { // The event `ship.sailed`.
  port: string; // Where it goes. Example: `"Hull"`.
  night?: boolean; // Whether it is dark. Documented, but in no example.
  event: 'ship.sailed';
}
export interface EventMap { // Every documented event, by its type.
  'ship.moored': ShipMooredEvent;
  'ship.sailed': ShipSailedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ShipMoored: 'ship.moored',
  ShipSailed: 'ship.sailed',
} as const;
