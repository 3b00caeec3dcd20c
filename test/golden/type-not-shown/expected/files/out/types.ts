export interface OvenLitEvent { // Event type: `oven.lit`.
  event: 'oven.lit';
  until: unknown; // Seen in the one example.
}
