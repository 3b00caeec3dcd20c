export interface HorseFedEvent { // The event `horse.fed`.
  event: 'horse.fed';
  horse: string; // The name of the horse. Example: `"Juno"`.
  vet: string | null; // Who looked at it.
  oats?: number; // In kilograms.
}
export interface HorseSoldEvent { // The event `horse.sold`.
  event: 'horse.sold';
  horse: string; // The name of the horse. Example: `"Juno"`.
  price: number; // Example: `100`.
  buyer?: string; // Who paid. Documented, but in no example.
}
export interface EventMap { // Every documented event, by its type.
  'horse.fed': HorseFedEvent;
  'horse.sold': HorseSoldEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  HorseFed: 'horse.fed',
  HorseSold: 'horse.sold',
} as const;
