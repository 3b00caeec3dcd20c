export interface BoatLeftBody { // The `body` of `BoatLeft`.
  boat: Boat; // Seen in the one example.
  bound_for: string; // Example: `"north"`. Seen in the one example.
}
export interface BoatLeftEvent { // Event type: `boat_left`.
  event: 'boat_left';
  sent: number; // Example: `1700000000`. Seen in the one example.
  body: BoatLeftBody; // Seen in the one example.
}
export interface EventMap { // Every documented event, by its type.
  'boat_arrived': BoatArrivedEvent;
  'boat_left': BoatLeftEvent;
}
