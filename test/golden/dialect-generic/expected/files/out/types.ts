export interface NotificationsEvent { // Event, as the pages document it.
  id: string; // Unique. Example: `"1"`. Seen in the one example.
  target: Target; // What it is about. Seen in the one example.
  length: number; // In bytes. Example: `3`. Seen in the one example.
  tag?: string | null; // A slip of the pen. In the table, but not in the example.
  size?: unknown; // In the table, but not in the example.
  kind?: unknown; // In the table, but not in the example.
}
export interface Envelope { // Envelope, as the pages document it.
  events: string[]; // Seen in the one example.
}
export interface Target { // The `target` of `Event`.
  digest: string; // Example: `"x"`. Seen in the one example.
}
