export interface HeatingStartedDetail { // The `detail` of `HeatingStartedEvent`.
  target: number; // Example: `1200`.
}
export interface GlazeCrackedDetail { // The `detail` of `GlazeCrackedEvent`.
  piece: string; // Example: `"bowl"`.
  depth: number; // Example: `0.4`.
}
export interface HeatingStartedEvent { // The event `heating_started`.
  burner_signal: 'heating_started';
  kiln: string; // Example: `"k-1"`.
  detail: HeatingStartedDetail;
}
export interface GlazeCrackedEvent { // The event `glaze_cracked`.
  burner_signal: 'glaze_cracked';
  kiln: string; // Example: `"k-1"`.
  detail: GlazeCrackedDetail;
}
export interface EventMap { // Every documented event, by its type.
  'heating_started': HeatingStartedEvent;
  'glaze_cracked': GlazeCrackedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  HeatingStarted: 'heating_started',
  GlazeCracked: 'glaze_cracked',
} as const;
