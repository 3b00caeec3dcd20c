export interface GateOpenedEvent { // The event `gate.opened`.
  event: 'gate.opened';
  width: number; // How wide. Example: `3`.
  by?: string; // By whom.
}
