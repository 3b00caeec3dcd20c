export interface IronHeatedEvent { // The iron is hot. Known from one example.
  anvil_note: 'iron.heated';
  degrees: number; // Example: `900`.
}
export interface IronCooledEvent { // The iron is cold. Known from one example.
  anvil_note: 'iron.cooled';
  cooled_in: string; // Example: `"water"`.
}
export interface EventMap { // Every documented event, by its type.
  'iron.heated': IronHeatedEvent;
  'iron.cooled': IronCooledEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  IronHeated: 'iron.heated', // The iron is hot.
  IronCooled: 'iron.cooled', // The iron is cold.
} as const;
