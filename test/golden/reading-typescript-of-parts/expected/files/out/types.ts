export interface Car { // Car, as the pages document it.
  plate: string; // Example: `"AB-1"`. Seen in the one example.
  color?: string | null; // In the table, but not in the example.
}
export interface CarRepairedEvent { // Event type: `car.repaired`.
  event: 'car.repaired';
  car: Car; // Seen in the one example.
  hours: number; // How long it took. Example: `2.5`. Seen in the one example.
  notes?: string[] | null; // In the table, but not in the example.
}
export interface CarTowedEvent { // Event type: `car.towed`.
  event: 'car.towed';
  distance: number; // Example: `12`. Seen in the one example.
}
