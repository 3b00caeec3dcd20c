export interface PotGlazedData { // The `data` of `PotGlazedEvent`.
  pot: number; // Example: `12`.
  glaze: string; // Example: `"celadon"`.
}
export interface PotGlazedEvent { // A pot is glazed.
  type: 'pot.glazed';
  data: PotGlazedData;
}
export interface PotBrokenEvent { // A pot breaks.
  type: 'pot.broken';
  data: Record<string, unknown>;
}
export interface EventMap { // Every documented event, by its type.
  'pot.glazed': PotGlazedEvent;
  'pot.broken': PotBrokenEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PotGlazed: 'pot.glazed', // A pot is glazed.
  PotBroken: 'pot.broken', // A pot breaks.
} as const;
