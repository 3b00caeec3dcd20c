export interface ParcelReceivedEvent { // Event type: `parcel.received`, `parcel` in the header `X-Depot-Event` and `received` in `action`.
  action: 'received';
  parcel: Parcel; // Seen in the one example.
}
export interface ParcelSentEvent { // Event type: `parcel.sent`, `parcel` in the header `X-Depot-Event` and `sent` in `action`.
  action: 'sent';
  parcel: Parcel; // Seen in the one example.
  to: string; // Example: `"Oslo"`. Seen in the one example.
}
