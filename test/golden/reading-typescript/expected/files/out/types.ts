export interface Mark { // One of the `marks` of `DocMarkedEvent`.
  line: number; // Example: `3`.
  text: string; // Example: `"Look"`.
  code?: number | string;
}
export interface DocMarkedEvent { // The event `doc/marked`.
  method: 'doc/marked';
  uri: string; // The document. Example: `"a.txt"`.
  marks: Mark[];
  version?: number; // Its version, if it has one.
}
export interface DocClosedEvent { // The event `doc/closed`.
  method: 'doc/closed';
  uri: string; // Example: `"a.txt"`.
  reason?: 'user' | 'shutdown' | (string & {});
}
export interface EventMap { // Every documented event, by its type.
  'doc/marked': DocMarkedEvent;
  'doc/closed': DocClosedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  DocMarked: 'doc/marked',
  DocClosed: 'doc/closed',
} as const;
