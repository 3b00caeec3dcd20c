export interface Bird { // The `bird` of `BirdHatchedEvent` and `BirdFlewEvent`.
  ring: string; // Example: `"R1"`.
}
export interface BirdHatchedEvent { // The event `bird.hatched`. Known from one example.
  topic: 'bird.hatched';
  bird: Bird;
}
export interface BirdFlewEvent { // The event `bird.flew`. Known from one example.
  topic: 'bird.flew';
  bird: Bird;
  south: boolean;
}
export interface EventMap { // Every documented event, by its type.
  'bird.hatched': BirdHatchedEvent;
  'bird.flew': BirdFlewEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  BirdHatched: 'bird.hatched',
  BirdFlew: 'bird.flew',
} as const;
