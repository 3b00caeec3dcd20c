// … others

/** Event type: `parcel.received`, `parcel` in the header `X-Depot-Event` and `received` in `action`. */
export interface ParcelReceivedEvent {
  action: 'received';
  /** Seen in the one example. */
  parcel: Parcel;
}

/** Event type: `parcel.sent`, `parcel` in the header `X-Depot-Event` and `sent` in `action`. */
export interface ParcelSentEvent {
  action: 'sent';
  /** Seen in the one example. */
  parcel: Parcel;
  /** Example: `"Oslo"`. Seen in the one example. */
  to: string;
}

/** Every documented event, by its type. */
export interface EventMap {
  'parcel.received': ParcelReceivedEvent;
  'parcel.sent': ParcelSentEvent;
}

// … others
