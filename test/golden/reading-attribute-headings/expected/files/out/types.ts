export interface HorseFedEvent { // Event type: `horse.fed`.
  event: 'horse.fed';
  horse: string; // The name of the horse. Example: `"Juno"`. Seen in the one example.
  vet: string | null; // Who looked at it. Seen in the one example.
  oats?: number | null; // In kilograms. In the table, but not in the example.
}
export interface HorseSoldEvent { // Event type: `horse.sold`.
  event: 'horse.sold';
  horse: string; // The name of the horse. Example: `"Juno"`. Seen in the one example.
  price: number; // Example: `100`. Seen in the one example.
  buyer?: string | null; // Who paid. In the table, but not in the example.
}
