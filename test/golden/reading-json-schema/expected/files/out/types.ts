export interface Kite { // The `kite` of `KiteRose`.
  id?: string | null; // From the table; no example shows it.
  color?: 'red' | 'blue' | (string & {}) | null; // From the table; no example shows it.
}
export interface Tail { // The `tails[]` of `KiteRose`.
  length?: number | null; // From the table; no example shows it.
}
export interface KiteRoseEvent { // Event type: `kite.rose`.
  event: 'kite.rose';
  sentAt: string; // When it was sent. From the table; no example shows it.
  kite: Kite; // From the table; no example shows it.
  height?: number | null; // In meters. From the table; no example shows it.
  tails?: Tail[] | null; // From the table; no example shows it.
}
