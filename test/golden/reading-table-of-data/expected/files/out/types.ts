export interface VinePrunedData { // The `data` of `VinePrunedEvent`.
  row: number; // Example: `4`.
  vines: number; // How many. Example: `30`.
  worker?: string; // Who did it.
}
export interface GrapePickedData { // The `data` of `GrapePickedEvent`.
  kilos: number; // The weight. Example: `12.5`.
  sugar?: number; // In degrees.
}
export interface VinePrunedEvent { // The event `vine.pruned`. Known from one example.
  id: string; // Example: `"e-1"`.
  type: 'vine.pruned';
  data: VinePrunedData;
}
export interface GrapePickedEvent { // The event `grape.picked`. Known from one example.
  id: string; // Example: `"e-2"`.
  type: 'grape.picked';
  data: GrapePickedData;
}
export interface EventMap { // Every documented event, by its type.
  'vine.pruned': VinePrunedEvent;
  'grape.picked': GrapePickedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  VinePruned: 'vine.pruned',
  GrapePicked: 'grape.picked',
} as const;
