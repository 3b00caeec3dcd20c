export interface EventObject { // Event.
  id: string; // Unique. Example: `"1"`.
  target: Target; // What it is about.
  length: number; // In bytes. Example: `3`.
  tag?: string; // A slip of the pen.
  size?: unknown; // Documented, but in no example.
  kind?: unknown; // Documented, but in no example.
}
export interface Envelope {
  events: string[];
}
export interface Target { // What it is about.
  digest: string; // Example: `"x"`.
}
