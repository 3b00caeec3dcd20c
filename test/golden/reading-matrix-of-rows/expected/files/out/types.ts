export interface PlaneLandedEvent { // Event type: `plane.landed`.
  gate: string; // From the table; no example shows it.
  runway: number; // From the table; no example shows it.
}
export interface PlaneLeftEvent { // Event type: `plane.left`.
  gate: string; // From the table; no example shows it.
  seats: string[]; // From the table; no example shows it.
}
export interface PlaneLateEvent { // Event type: `plane.late`.
  reason: unknown; // From the table; no example shows it.
  minutes: unknown; // From the table; no example shows it.
}
export interface PlaneLostEvent { // Event type: `plane.lost`.
  reason: unknown; // From the table; no example shows it.
}
