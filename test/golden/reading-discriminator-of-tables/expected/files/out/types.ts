export interface IronHeatedEvent { // The iron is hot. Event type: `iron.heated`.
  anvil_note: 'iron.heated';
  degrees: number; // Example: `900`. Seen in the one example.
}
export interface IronCooledEvent { // The iron is cold. Event type: `iron.cooled`.
  anvil_note: 'iron.cooled';
  cooled_in: string; // Example: `"water"`. Seen in the one example.
}
