export interface ShipMooredEvent { // Event type: `ship.moored`.
  name: string; // The name of the ship. Example: `"Albatross"`. Seen in the one example.
  refueled: boolean; // Whether it took fuel. Example: `true`. Seen in the one example.
  pilot?: string | null; // Who steers. In the table, but not in the example.
  event: 'ship.moored';
}
export interface ShipSailedEvent { // Event type: `ship.sailed`.
  port: string; // Where it goes. Example: `"Hull"`. Seen in the one example.
  night?: boolean | null; // Whether it is dark. In the table, but not in the example.
  event: 'ship.sailed';
}
