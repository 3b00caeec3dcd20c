export interface Vent { // The vent.
  id: string; // Its id. Example: `"v-1"`.
  angle?: number; // Degrees, ≥ 0 & at most 90. Example: `30`.
}
export interface VentOpenedEvent { // A vent was opened.
  event: 'vent.opened';
  vent: Vent;
}
export interface VentClosedEvent { // A vent was closed.
  reason: string | null; // Why it was closed. Example: `"rain"`.
  closedAt: string; // The time in UTC. Example: `"2025-03-04T05:06:07Z"`.
  event: 'vent.closed';
}
export interface EventMap { // Every documented event, by its type.
  'vent.opened': VentOpenedEvent;
  'vent.closed': VentClosedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  VentOpened: 'vent.opened', // A vent was opened.
  VentClosed: 'vent.closed', // A vent was closed.
} as const;
