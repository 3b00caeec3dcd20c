export interface ParcelSentEvent { // The event `parcel.sent`.
  event: 'parcel.sent';
  parcel: string; // The number of the parcel. Example: `"P-1"`.
  note?: string; // What the sender wrote. Example: `"Handle with care"`.
  wrap?: string; // The color of the paper. Example: `"red"`.
}
export interface ParcelLostEvent { // The event `parcel.lost`.
  event: 'parcel.lost';
  parcel: string; // The number of the parcel.
  since?: string; // When it was last seen.
}
export interface ParcelFoundEvent { // The event `parcel.found`.
  event: 'parcel.found';
  parcel: string; // The number of the parcel. Example: `"P-1"`.
  finder?: string; // Who has it. Example: `"Ada"`. A guess: optional, as the page calls others required.
}
