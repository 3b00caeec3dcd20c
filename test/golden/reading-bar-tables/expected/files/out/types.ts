export interface Place { // The `place` of `CableCut`.
  depth: number; // In meters; below the sea floor it is negative. From the table; no example shows it.
}
export interface CableCutEvent { // Event type: `cable.cut`.
  place: Place; // Where it was cut. From the table; no example shows it.
  by: string; // Who cut it, ship \| shark. From the table; no example shows it.
}
export interface CableMendedEvent { // Event type: `cable.mended`.
  splices: number; // How many. From the table; no example shows it.
}
