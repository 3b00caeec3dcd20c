export interface FerryDepartedEvent { // A ferry left its pier.
  pier: string; // The pier that it left. Example: `"North"`.
  delay?: number; // Minutes behind the timetable.
  type: 'ferry.departed';
}
export interface FerryDockedEvent { // A ferry came in.
  cars: number; // How many cars are on board. Example: `12`.
  captain?: string; // Who steers. Documented, but in no example.
  type: 'ferry.docked';
}
export interface EventMap { // Every documented event, by its type.
  'ferry.departed': FerryDepartedEvent;
  'ferry.docked': FerryDockedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  FerryDeparted: 'ferry.departed', // A ferry left its pier.
  FerryDocked: 'ferry.docked', // A ferry came in.
} as const;
