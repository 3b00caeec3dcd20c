export interface ShipBoardedData { // The `data` of `ShipBoardedEvent` and `TicketSoldEvent`.
  lane: number; // The lane on deck.
}
export interface ShipDepartedData { // What happened.
  lane: number; // The lane on deck. Example: `2`.
  ship: string; // Example: `"Vega"`.
}
export interface ShipBoardedEvent { // Passengers are on board.
  type: 'Ship.Boarded';
  at: string; // When it happened.
  data: ShipBoardedData; // What happened.
}
export interface TicketSoldEvent { // Somebody bought a ticket.
  type: 'Ticket.Sold';
  at: string; // When it happened.
  data: ShipBoardedData; // What happened.
}
export interface ShipDepartedEvent { // The event `Ship.Departed`. Known from one example.
  type: 'Ship.Departed';
  at: string; // When it happened. Example: `"2026-03-01T08:00:00Z"`.
  data: ShipDepartedData; // What happened.
}
export interface EventMap { // Every documented event, by its type.
  'Ship.Boarded': ShipBoardedEvent;
  'Ticket.Sold': TicketSoldEvent;
  'Ship.Departed': ShipDepartedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ShipBoarded: 'Ship.Boarded', // Passengers are on board.
  TicketSold: 'Ticket.Sold', // Somebody bought a ticket.
  ShipDeparted: 'Ship.Departed',
} as const;
