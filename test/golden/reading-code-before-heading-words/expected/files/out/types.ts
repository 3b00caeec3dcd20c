export interface WaterEvent { // water - Valve opened. Event type: `water`.
  valve: string; // Example: `"v-12"`. Seen in the one example.
  liters: number; // Example: `4.5`. Seen in the one example.
}
export interface StatusEvent { // status - Battery and signal. Event type: `status`.
  probe: string; // Example: `"p-3"`. Seen in the one example.
  battery: number; // Example: `81`. Seen in the one example.
}
export interface AlarmEvent { // alarm - Alarm (or reminder). Event type: `alarm`.
  probe: string; // Example: `"p-3"`. Seen in the one example.
  level: string; // Example: `"high"`. Seen in the one example.
}
