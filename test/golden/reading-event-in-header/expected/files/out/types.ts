export interface BreadBakedEvent { // Event type: `bread_baked`, in the header `X-Bakery-Event`.
  loaves: number; // Example: `40`. Seen in the one example.
  oven: string; // Example: `"east"`. Seen in the one example.
}
export interface DoughSpoiledEvent { // Event type: `dough_spoiled`, in the header `X-Bakery-Event`.
  batch: string; // Example: `"b-3"`. Seen in the one example.
  reason: string; // Example: `"heat"`. Seen in the one example.
}
