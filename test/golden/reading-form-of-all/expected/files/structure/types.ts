export interface Port { // The `port` of `ShipArrived`, `ShipLeft` and `CraneMoved`.
  code: string; // Example: `"NLRTM"`. Seen in the one example.
  pier: number; // Example: `4`. Seen in the one example.
}
export interface ShipArrivedPayload { // The `payload` of `ShipArrived`.
  note?: string | null; // Example: `"data of the event"`. Seen in 1 of 2 examples.
  ship?: string | null; // Example: `"Vega"`. Seen in 1 of 2 examples.
  crew?: number | null; // Example: `12`. Seen in 1 of 2 examples.
}
export interface ShipLeftPayload { // The `payload` of `ShipLeft`.
  ship: string; // Example: `"Vega"`. Seen in the one example.
  bound: string; // Example: `"Oslo"`. Seen in the one example.
}
export interface CraneMovedPayload { // The `payload` of `CraneMoved`.
  crane: number; // Example: `2`. Seen in the one example.
}
export interface ShipArrivedEvent { // Event type: `ship.arrived`.
  id?: string | null; // Example: `"d_1"`. Seen in 1 of 2 examples.
  at?: number | null; // Example: `1700000000`. Seen in 1 of 2 examples.
  event: 'ship.arrived';
  port?: Port | null; // Seen in 1 of 2 examples.
  payload: ShipArrivedPayload; // Seen in 2 of 2 examples.
}
export interface ShipLeftEvent { // Event type: `ship.left`.
  id?: string | null; // In the table, but not in the example.
  at?: number | null; // In the table, but not in the example.
  event: 'ship.left';
  port?: Port | null; // In the table, but not in the example.
  payload: ShipLeftPayload; // Seen in the one example.
}
export interface CraneMovedEvent { // Event type: `crane.moved`.
  id?: string | null; // In the table, but not in the example.
  at?: number | null; // In the table, but not in the example.
  event: 'crane.moved';
  port?: Port | null; // In the table, but not in the example.
  payload: CraneMovedPayload; // Seen in the one example.
}
