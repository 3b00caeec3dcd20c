export interface Track { // One of the `tracks` of `SignalSetEvent`.
  number: number; // The track.
}
export interface Signal { // The `signal` of `SignalSetEvent`.
  color: 'red' | 'green' | (string & {}); // One of red, green. Example: `"red"`.
  lamp?: Lamp; // Documented, but in no example.
}
export interface Lamp { // The `lamp` of `Signal`.
  watts: number; // How bright.
}
export interface SignalSetEvent { // The event `signal.set`.
  tracks: Track[];
  event: 'signal.set';
  signal: Signal;
}
export interface EventMap { // Every documented event, by its type.
  'signal.set': SignalSetEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  SignalSet: 'signal.set',
} as const;
