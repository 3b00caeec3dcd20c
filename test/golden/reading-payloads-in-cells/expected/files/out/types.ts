export interface LampOnEvent { // The lamp was turned on. Event type: `lamp.on`.
  room: string; // Seen in the one example.
  watts: number; // Seen in the one example.
}
export interface LampOffEvent { // The lamp was turned off. Event type: `lamp.off`.
  room: string; // Seen in the one example.
  after: Record<string, unknown>; // Seen in the one example.
  steps: unknown[]; // Seen in the one example.
}
export interface LampBrokenEvent { // {"room": "kitchen", "bulbs": 2}. Event type: `lamp.broken`.
  room: string; // Example: `"kitchen"`. Seen in the one example.
  bulbs: number; // Example: `2`. Seen in the one example.
}
export interface LampFixedEvent { // {"room": "kitchen", "by": "Ada"}. Event type: `lamp.fixed`.
  room: string; // Example: `"kitchen"`. Seen in the one example.
  by: string; // Example: `"Ada"`. Seen in the one example.
}
