export interface Bird { // The `bird` of `BirdHatched` and `BirdFlew`.
  ring: string; // Example: `"R1"`. Seen in 2 of 2 examples.
}
export interface BirdHatchedEvent { // A bird hatched. Event type: `bird.hatched`.
  topic: 'bird.hatched';
  bird: Bird; // Seen in the one example.
}
export interface BirdFlewEvent { // A bird flew. Event type: `bird.flew`.
  topic: 'bird.flew';
  bird: Bird; // Seen in the one example.
  south: boolean; // Example: `true`. Seen in the one example.
}
