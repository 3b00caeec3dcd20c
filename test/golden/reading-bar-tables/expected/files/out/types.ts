export interface Place { // Where it was cut.
  depth: number; // In meters; below the sea floor it is negative.
}
export interface CableCutEvent { // The event `cable.cut`.
  place: Place; // Where it was cut.
  by: string; // Who cut it, ship | shark.
}
export interface CableMendedEvent { // The event `cable.mended`.
  splices: number; // How many.
}
export interface EventMap { // Every documented event, by its type.
  'cable.cut': CableCutEvent;
  'cable.mended': CableMendedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  CableCut: 'cable.cut',
  CableMended: 'cable.mended',
} as const;
