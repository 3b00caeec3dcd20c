export interface A { // The `a` of `AB`.
  x?: string | null; // From the table; no example shows it.
  a?: unknown; // From the table; no example shows it.
}
export interface ABEvent { // Event type: `a.b`.
  a?: A | null; // From the table; no example shows it.
  c?: string | null; // From the table; no example shows it.
}
