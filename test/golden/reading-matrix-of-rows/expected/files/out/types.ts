export interface PlaneLandedEvent { // The event `plane.landed`.
  gate: string;
  runway: number;
}
export interface PlaneLeftEvent { // The event `plane.left`.
  gate: string;
  seats: string[];
}
export interface PlaneLateEvent { // The event `plane.late`.
  reason: unknown;
  minutes: unknown;
}
export interface PlaneLostEvent { // The event `plane.lost`.
  reason: unknown;
}
export interface EventMap { // Every documented event, by its type.
  'plane.landed': PlaneLandedEvent;
  'plane.left': PlaneLeftEvent;
  'plane.late': PlaneLateEvent;
  'plane.lost': PlaneLostEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PlaneLanded: 'plane.landed',
  PlaneLeft: 'plane.left',
  PlaneLate: 'plane.late',
  PlaneLost: 'plane.lost',
} as const;
