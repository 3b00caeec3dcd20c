export interface Data { // The `data` of `PotGlazed`.
  pot: number; // Example: `12`. Seen in the one example.
  glaze: string; // Example: `"celadon"`. Seen in the one example.
}
export interface PotGlazedEvent { // A pot is glazed. Event type: `pot.glazed`.
  type: 'pot.glazed';
  data: Data; // Seen in the one example.
}
export interface PotBrokenEvent { // A pot breaks. Event type: `pot.broken`.
  type: 'pot.broken';
}
