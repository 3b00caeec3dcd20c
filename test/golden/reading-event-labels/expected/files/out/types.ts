export interface ParcelSentEvent { // A parcel is on its way. Event type: `org.post.parcel.sent.1.0.0`.
  weight: number; // In grams. From the table; no example shows it.
}
export interface ParcelArrivedEvent { // Event: parcel_arrived. Event type: `parcel_arrived`.
  door: string; // Where it was left. From the table; no example shows it.
}
export interface ParcelLostEvent { // A parcel is lost. Event type: `parcel_lost`.
  seen_at: string; // Where it was seen last. From the table; no example shows it.
}
