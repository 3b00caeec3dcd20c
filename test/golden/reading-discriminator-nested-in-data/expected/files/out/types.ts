export interface PlaneSeenBody { // The `body` of `PlaneSeenEvent`.
  head: PlaneSeenHead;
  content: PlaneSeenContent;
}
export interface PlaneSeenHead { // The `head` of `PlaneSeenBody`.
  topic: 'plane.seen';
}
export interface PlaneSeenContent { // The `content` of `PlaneSeenBody`.
  flight: string; // Example: `"HX12"`.
  height: number; // Example: `9000`.
}
export interface PlaneGoneBody { // The `body` of `PlaneGoneEvent`.
  head: PlaneGoneHead;
  content: PlaneGoneContent;
}
export interface PlaneGoneHead { // The `head` of `PlaneGoneBody`.
  topic: 'plane.gone';
}
export interface PlaneGoneContent { // The `content` of `PlaneGoneBody`.
  flight: string; // Example: `"HX12"`.
  reason: unknown;
}
export interface PlaneSeenEvent { // The event `plane.seen`. Known from one example.
  v: number; // Example: `1`.
  body: PlaneSeenBody;
}
export interface PlaneGoneEvent { // The event `plane.gone`. Known from one example.
  v: number; // Example: `1`.
  body: PlaneGoneBody;
}
export interface EventMap { // Every documented event, by its type.
  'plane.seen': PlaneSeenEvent;
  'plane.gone': PlaneGoneEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PlaneSeen: 'plane.seen',
  PlaneGone: 'plane.gone',
} as const;
