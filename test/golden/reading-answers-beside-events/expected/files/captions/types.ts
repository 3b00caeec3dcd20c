export interface KilnHeatedEvent { // The event `KilnHeated`. Known from one example.
  messageType: 'KilnHeated';
  kiln: number; // Example: `1`.
  degrees: number; // Example: `910`.
}
export interface KilnCooledEvent { // The event `KilnCooled`. Known from one example.
  messageType: 'KilnCooled';
  kiln: number; // Example: `1`.
  hours: number; // Example: `9.5`.
}
export interface EventMap { // Every documented event, by its type.
  'KilnHeated': KilnHeatedEvent;
  'KilnCooled': KilnCooledEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  KilnHeated: 'KilnHeated',
  KilnCooled: 'KilnCooled',
} as const;
