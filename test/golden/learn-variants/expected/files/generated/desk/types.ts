export interface TicketChangedMadeEvent { // The event `ticket.changed` with `made` in `action`. Somebody asked.
  action: 'made';
  event: 'ticket.changed';
  number: number; // Example: `7`.
  by?: string; // Example: `"ada"`. In 2 of 3 examples and captured payloads.
  urgent?: boolean; // In 1 of 3 examples and captured payloads.
}
export interface TicketChangedMovedEvent { // The event `ticket.changed` with `moved` in `action`. It is at another desk.
  action: 'moved';
  event: 'ticket.changed';
  number: number; // Example: `7`.
  by: string; // Example: `"ada"`.
  to: string | null; // Example: `"north"`.
}
export interface TicketChangedOtherEvent { // The event `ticket.changed` with an undocumented value in `action`.
  action: UndocumentedValue;
  event: 'ticket.changed';
  number: number; // Example: `7`.
  by?: string; // Example: `"ada"`. In 5 of 6 examples and captured payloads.
  since?: string; // In 1 of 6 examples and captured payloads.
}
export type TicketChangedEvent = TicketChangedMadeEvent | TicketChangedMovedEvent | TicketChangedOtherEvent; // The event `ticket.changed`.
