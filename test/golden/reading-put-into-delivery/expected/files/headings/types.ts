export interface BoatLeftBody { // The `body` of `BoatLeftEvent`.
  boat: Boat;
  bound_for: string; // Example: `"north"`.
}
export interface BoatLeftEvent { // The event `boat_left`.
  event: 'boat_left';
  sent: number; // Example: `1700000000`.
  body: BoatLeftBody;
}
export interface EventMap { // Every documented event, by its type.
  'boat_arrived': BoatArrivedEvent;
  'boat_left': BoatLeftEvent;
}
