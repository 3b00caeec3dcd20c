export interface FerryDepartedEvent { // A ferry left its pier. Event type: `ferry.departed`.
  pier: string; // The pier that it left. Example: `"North"`. Seen in the one example.
  delay?: number | null; // Minutes behind the timetable. In the table, but not in the example.
  type: 'ferry.departed';
}
export interface FerryDockedEvent { // A ferry came in. Event type: `ferry.docked`.
  cars: number; // How many cars are on board. Example: `12`. Seen in the one example.
  captain?: string | null; // Who steers. In the table, but not in the example.
  type: 'ferry.docked';
}
