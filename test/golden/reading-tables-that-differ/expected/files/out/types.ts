export interface GateOpenedEvent { // Event type: `gate.opened`.
  event: 'gate.opened';
  width: number; // how wide. Example: `3`. Seen in the one example.
  by?: string | null; // by whom. In the table, but not in the example.
}
