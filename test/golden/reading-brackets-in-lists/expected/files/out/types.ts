export interface Track { // The `tracks[]` of `SignalSet`.
  number: number; // the track. From the table; no example shows it.
}
export interface Signal { // The `signal` of `SignalSet`.
  color: 'red' | 'green' | (string & {}); // one of red, green. Example: `"red"`. Seen in the one example.
  lamp?: Lamp | null; // In the table, but not in the example.
}
export interface Lamp { // The `lamp` of `SignalSet`.
  watts: number; // how bright. From the table; no example shows it.
}
export interface SignalSetEvent { // Event type: `signal.set`.
  tracks: Track[]; // Seen in the one example.
  event: 'signal.set';
  signal: Signal; // Seen in the one example.
}
