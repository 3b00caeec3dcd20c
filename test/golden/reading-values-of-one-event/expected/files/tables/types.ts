export interface GateUpdateEvent { // Gate updates. Event type: `gate-update`.
  type: 'gate-update';
  gate: number; // Example: `7`. Seen in the one example.
  state: string; // Example: `"closed"`. Seen in the one example.
}
export interface LevelUpdateEvent { // Level updates. Event type: `level-update`.
  type: 'level-update';
  gauge: number; // Example: `2`. Seen in the one example.
  centimeters: number; // Example: `130`. Seen in the one example.
}
