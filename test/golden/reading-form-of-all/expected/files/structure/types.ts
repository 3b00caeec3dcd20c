export interface Port { // The `port` of `ShipArrivedEvent`, `ShipLeftEvent` and `CraneMovedEvent`.
  code: string; // Example: `"NLRTM"`.
  pier: number; // Example: `4`.
}
export interface ShipArrivedPayload { // The `payload` of `ShipArrivedEvent`.
  note?: string; // Example: `"data of the event"`. In 1 of 2 examples.
  ship?: string; // Example: `"Vega"`. In 1 of 2 examples.
  crew?: number; // Example: `12`. In 1 of 2 examples.
}
export interface ShipLeftPayload { // The `payload` of `ShipLeftEvent`.
  ship: string; // Example: `"Vega"`.
  bound: string; // Example: `"Oslo"`.
}
export interface CraneMovedPayload { // The `payload` of `CraneMovedEvent`.
  crane: number; // Example: `2`.
}
export interface ShipArrivedEvent { // The event `ship.arrived`.
  id?: string; // Example: `"d_1"`. In 1 of 2 examples.
  at?: number; // Example: `1700000000`. In 1 of 2 examples.
  event: 'ship.arrived';
  port?: Port; // In 1 of 2 examples.
  payload: ShipArrivedPayload;
}
export interface ShipLeftEvent { // The event `ship.left`.
  id?: string; // Documented, but in no example.
  at?: number; // Documented, but in no example.
  event: 'ship.left';
  port?: Port; // Documented, but in no example.
  payload: ShipLeftPayload;
}
export interface CraneMovedEvent { // The event `crane.moved`.
  id?: string; // Documented, but in no example.
  at?: number; // Documented, but in no example.
  event: 'crane.moved';
  port?: Port; // Documented, but in no example.
  payload: CraneMovedPayload;
}
export interface EventMap { // Every documented event, by its type.
  'ship.arrived': ShipArrivedEvent;
  'ship.left': ShipLeftEvent;
  'crane.moved': CraneMovedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ShipArrived: 'ship.arrived',
  ShipLeft: 'ship.left',
  CraneMoved: 'crane.moved',
} as const;
