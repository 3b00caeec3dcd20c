export interface Mark { // Mark, as the pages document it.
  line: number; // Example: `3`. Seen in the one example.
  text: string; // Example: `"Look"`. Seen in the one example.
  code?: number | string | null; // In the table, but not in the example.
}
export interface DocMarkedEvent { // Event type: `doc/marked`.
  method: 'doc/marked';
  uri: string; // The document. Example: `"a.txt"`. Seen in the one example.
  marks: Mark[]; // Seen in the one example.
  version?: number | null; // Its version, if it has one. In the table, but not in the example.
}
export interface DocClosedEvent { // Event type: `doc/closed`.
  method: 'doc/closed';
  uri: string; // Example: `"a.txt"`. Seen in the one example.
  reason?: 'user' | 'shutdown' | (string & {}) | null; // In the table, but not in the example.
}
