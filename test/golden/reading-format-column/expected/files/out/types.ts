export interface PilotBoardedEvent { // The event `pilot.boarded`.
  berth: number; // The number of the berth. Example: `12`.
  pilot: string | null; // Who steers. Example: `"Kim"`.
  boarded_at: string; // When it left. Example: `"2025-01-02T03:04:05Z"`.
  tugs?: number | null; // How many tugs pull. Documented, but in no example.
  event: 'pilot.boarded';
}
export interface PilotLeftEvent { // The event `pilot.left`.
  boat: string | null; // Example: `"Tern"`.
  speed: number; // In knots. Example: `7.5`.
  event: 'pilot.left';
}
export interface EventMap { // Every documented event, by its type.
  'pilot.boarded': PilotBoardedEvent;
  'pilot.left': PilotLeftEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PilotBoarded: 'pilot.boarded',
  PilotLeft: 'pilot.left',
} as const;
