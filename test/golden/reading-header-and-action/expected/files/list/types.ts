export interface ParcelReceivedEvent { // The event `parcel.received`, identified by `parcel` in the header `X-Depot-Event` and `received` in `action`. Known from one example.
  action: 'received';
  parcel: Parcel;
}
export interface ParcelSentEvent { // The event `parcel.sent`, identified by `parcel` in the header `X-Depot-Event` and `sent` in `action`. Known from one example.
  action: 'sent';
  parcel: Parcel;
  to: string; // Example: `"Oslo"`.
}
export interface EventMap { // Every documented event, by its type.
  'parcel.received': ParcelReceivedEvent;
  'parcel.sent': ParcelSentEvent;
}
