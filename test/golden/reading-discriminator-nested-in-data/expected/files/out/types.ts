export interface PlaneSeenBody { // The `body` of `PlaneSeen`.
  head: PlaneSeenBodyHead; // Seen in the one example.
  content: PlaneSeenBodyContent; // Seen in the one example.
}
export interface PlaneSeenBodyHead { // The `head` of `PlaneSeen`.
  topic: 'plane.seen';
}
export interface PlaneSeenBodyContent { // The `content` of `PlaneSeen`.
  flight: string; // Example: `"HX12"`. Seen in the one example.
  height: number; // Example: `9000`. Seen in the one example.
}
export interface PlaneGoneBody { // The `body` of `PlaneGone`.
  head: PlaneGoneBodyHead; // Seen in the one example.
  content: PlaneGoneBodyContent; // Seen in the one example.
}
export interface PlaneGoneBodyHead { // The `head` of `PlaneGone`.
  topic: 'plane.gone';
}
export interface PlaneGoneBodyContent { // The `content` of `PlaneGone`.
  flight: string; // Example: `"HX12"`. Seen in the one example.
  reason: unknown; // Seen in the one example.
}
export interface PlaneSeenEvent { // Plane seen. Event type: `plane.seen`.
  v: number; // Example: `1`. Seen in the one example.
  body: PlaneSeenBody; // Seen in the one example.
}
export interface PlaneGoneEvent { // Plane gone. Event type: `plane.gone`.
  v: number; // Example: `1`. Seen in the one example.
  body: PlaneGoneBody; // Seen in the one example.
}
