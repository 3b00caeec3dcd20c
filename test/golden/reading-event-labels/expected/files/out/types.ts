export interface ParcelSentEvent { // A parcel is on its way.
  weight: number; // In grams.
}
export interface ParcelArrivedEvent { // Event: parcel_arrived.
  door: string; // Where it was left.
}
export interface ParcelLostEvent { // A parcel is lost.
  seen_at: string; // Where it was seen last.
}
export interface EventMap { // Every documented event, by its type.
  'org.post.parcel.sent.1.0.0': ParcelSentEvent;
  'parcel_arrived': ParcelArrivedEvent;
  'parcel_lost': ParcelLostEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ParcelSent: 'org.post.parcel.sent.1.0.0', // A parcel is on its way.
  ParcelArrived: 'parcel_arrived', // Event: parcel_arrived.
  ParcelLost: 'parcel_lost', // A parcel is lost.
} as const;
