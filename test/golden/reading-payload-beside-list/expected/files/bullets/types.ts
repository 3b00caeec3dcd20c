export interface Shepherd { // The `shepherd` of `ShepherdHire`.
  name: string; // Example: `"Ana"`. Seen in the one example.
}
export interface FlockGroupJoinEvent { // A flock joined. Event type: `flock_group:join`.
  id: string; // Example: `"f1"`. Seen in the one example.
  size: number; // Example: `40`. Seen in the one example.
  shepherd: unknown; // Seen in the one example.
}
export interface FlockGroupLeaveEvent { // A flock left. Event type: `flock_group:leave`.
  id: string; // Example: `"f1"`. Seen in the one example.
  size: number; // Example: `40`. Seen in the one example.
  shepherd: unknown; // Seen in the one example.
}
export interface ShepherdHireEvent { // A shepherd was hired. Event type: `shepherd:hire`.
  version: number; // Example: `1`. Seen in the one example.
  shepherd: Shepherd; // Seen in the one example.
}
