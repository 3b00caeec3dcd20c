export interface GustEvent { // Event type: `gust`.
  speed: number; // In meters per second. Example: `19.5`. Seen in the one example.
  mast: string; // The mast. Example: `"m1"`. Seen in the one example.
}
export interface HailEvent { // Event type: `hail`.
  size: number; // In millimeters. Example: `12`. Seen in the one example.
  minutes?: number | null; // Optional. How long it fell. In the table, but not in the example.
}
