export interface ShipBoardedData { // The `data` of `ShipBoarded` and `TicketSold`.
  lane: number; // the lane on deck. From the table; no example shows it.
}
export interface ShipDepartedData { // The `data` of `ShipDeparted`.
  lane: number; // the lane on deck. Example: `2`. Seen in the one example.
  ship: string; // Example: `"Vega"`. Seen in the one example.
}
export interface ShipBoardedEvent { // passengers are on board. Event type: `Ship.Boarded`.
  type: 'Ship.Boarded';
  at: string; // when it happened. From the table; no example shows it.
  data: ShipBoardedData; // what happened. From the table; no example shows it.
}
export interface TicketSoldEvent { // somebody bought a ticket. Event type: `Ticket.Sold`.
  type: 'Ticket.Sold';
  at: string; // when it happened. From the table; no example shows it.
  data: ShipBoardedData; // what happened. From the table; no example shows it.
}
export interface ShipDepartedEvent { // Event type: `Ship.Departed`.
  type: 'Ship.Departed';
  at: string; // when it happened. Example: `"2026-03-01T08:00:00Z"` (date-time). Seen in the one example.
  data: ShipDepartedData; // what happened. Seen in the one example.
}
