export interface KilnHeatedEvent { // Kiln heated. Event type: `KilnHeated`.
  messageType: 'KilnHeated';
  kiln: number; // Example: `1`. Seen in the one example.
  degrees: number; // Example: `910`. Seen in the one example.
}
export interface KilnCooledEvent { // Kiln cooled. Event type: `KilnCooled`.
  messageType: 'KilnCooled';
  kiln: number; // Example: `1`. Seen in the one example.
  hours: number; // Example: `9.5`. Seen in the one example.
}
