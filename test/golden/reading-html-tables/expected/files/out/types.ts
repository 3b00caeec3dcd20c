export interface Vent { // The `vent` of `VentOpened`.
  id: string; // Its id. Example: `"v-1"`. Seen in the one example.
  angle?: number | null; // Degrees, ≥ 0 & at most 90. Example: `30`. Seen in the one example.
}
export interface VentOpenedEvent { // A vent was opened. Event type: `vent.opened`.
  event: 'vent.opened';
  vent: Vent; // The vent. Seen in the one example.
}
export interface VentClosedEvent { // A vent was closed. Event type: `vent.closed`.
  reason: string | null; // Why it was closed. Example: `"rain"`. Seen in the one example.
  closedAt: string; // The time in UTC. Example: `"2025-03-04T05:06:07Z"` (date-time). Seen in the one example.
  event: 'vent.closed';
}
