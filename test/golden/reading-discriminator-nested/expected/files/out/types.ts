export interface HighWaterNotice { // The `notice` of `HighWaterEvent`.
  kind: 'highWater';
  level: number; // Example: `3.2`.
  station: string; // Example: `"Quay"`.
}
export interface StormWarningNotice { // The `notice` of `StormWarningEvent`.
  kind: 'stormWarning';
  force: number; // Example: `9`.
}
export interface GaugeOfflineNotice { // The `notice` of `GaugeOfflineEvent`.
  kind: 'gaugeOffline';
  station: string; // Example: `"Quay"`.
  since: string; // Example: `"2025-02-03T04:05:06Z"`.
}
export interface HighWaterEvent { // The event `highWater`. Known from one example.
  seq: number; // Example: `1`.
  notice: HighWaterNotice;
}
export interface StormWarningEvent { // The event `stormWarning`. Known from one example.
  seq: number; // Example: `2`.
  notice: StormWarningNotice;
}
export interface GaugeOfflineEvent { // The event `gaugeOffline`. Known from one example.
  seq: number; // Example: `3`.
  notice: GaugeOfflineNotice;
}
export interface EventMap { // Every documented event, by its type.
  'highWater': HighWaterEvent;
  'stormWarning': StormWarningEvent;
  'gaugeOffline': GaugeOfflineEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  HighWater: 'highWater',
  StormWarning: 'stormWarning',
  GaugeOffline: 'gaugeOffline',
} as const;
