export interface HideSoakedEvent { // Event type: `hide_soaked`, in the header `X-Tannery-Event`.
  vat: number; // Example: `4`. Seen in the one example.
  liters: number; // Example: `300`. Seen in the one example.
}
export interface HideDriedEvent { // Event type: `hide_dried`, in the header `X-Tannery-Event`.
  hours: number; // Example: `30`. Seen in the one example.
}
