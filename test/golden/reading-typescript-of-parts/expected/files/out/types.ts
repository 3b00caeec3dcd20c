export interface Car { // The `car` of `CarRepairedEvent`.
  plate: string; // Example: `"AB-1"`.
  color?: string | null;
}
export interface CarRepairedEvent { // The event `car.repaired`.
  event: 'car.repaired';
  car: Car;
  hours: number; // How long it took. Example: `2.5`.
  notes?: string[];
}
export interface CarTowedEvent { // The event `car.towed`. Known from one example.
  event: 'car.towed';
  distance: number; // Example: `12`.
}
export interface EventMap { // Every documented event, by its type.
  'car.repaired': CarRepairedEvent;
  'car.towed': CarTowedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  CarRepaired: 'car.repaired',
  CarTowed: 'car.towed',
} as const;
