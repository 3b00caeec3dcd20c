export interface Baker { // The `baker` of `BreadBaked`.
  name: string; // Example: `"Ida"`. Seen in the one example.
  oven: number; // Example: `3`. Seen in the one example.
}
export interface Box { // The `box` of `BreadKept`.
  size: number; // Seen in the one example.
}
export interface BreadBakedEvent { // Event type: `bread.baked`.
  loaf: number; // Example: `12`. Seen in the one example.
  baker: Baker; // Seen in the one example.
  sold: boolean; // Example: `true`. Seen in the one example.
}
export interface BreadSoldEvent { // Event type: `bread.sold`.
  loaf: number; // Example: `12`. Seen in the one example.
  paid: boolean; // Example: `true`. Seen in the one example.
  coupon: unknown; // Seen in the one example.
}
export interface BreadCutEvent { // Event type: `bread.cut`.
  loaf: number; // Example: `12`. Seen in the one example.
  slices: number; // Example: `9`. Seen in the one example.
  knife: string; // Example: `"long"`. Seen in the one example.
}
export interface BreadBurntEvent { // Event type: `bread.burnt`.
  loaf: number; // Example: `12`. Seen in the one example.
  alarm: boolean; // Example: `true`. Seen in the one example.
}
export interface BreadKeptEvent { // Event type: `bread.kept`.
  loaf: number; // Example: `12`. Seen in the one example.
  shelf?: number | null; // Seen in the one example.
  warm: boolean; // Seen in the one example.
  until: string; // Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in the one example.
  phone: string; // Example: `"+49…"`. Seen in the one example.
  till: unknown; // Seen in the one example.
  note?: string | null; // Example: `"soft"`. Seen in the one example.
  box?: Box | null; // Seen in the one example.
}
export interface BreadGoneEvent {} // Event type: `bread.gone`.
