export interface HeatingStartedDetail { // The `detail` of `HeatingStarted`.
  target: number; // Example: `1200`. Seen in the one example.
}
export interface GlazeCrackedDetail { // The `detail` of `GlazeCracked`.
  piece: string; // Example: `"bowl"`. Seen in the one example.
  depth: number; // Example: `0.4`. Seen in the one example.
}
export interface HeatingStartedEvent { // Heating started. Event type: `heating_started`.
  burner_signal: 'heating_started';
  kiln: string; // Example: `"k-1"`. Seen in the one example.
  detail: HeatingStartedDetail; // Seen in the one example.
}
export interface GlazeCrackedEvent { // Glaze cracked. Event type: `glaze_cracked`.
  burner_signal: 'glaze_cracked';
  kiln: string; // Example: `"k-1"`. Seen in the one example.
  detail: GlazeCrackedDetail; // Seen in the one example.
}
