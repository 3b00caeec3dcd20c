export interface HighWaterNotice { // The `notice` of `HighWater`.
  kind: 'highWater';
  level: number; // Example: `3.2`. Seen in the one example.
  station: string; // Example: `"Quay"`. Seen in the one example.
}
export interface StormWarningNotice { // The `notice` of `StormWarning`.
  kind: 'stormWarning';
  force: number; // Example: `9`. Seen in the one example.
}
export interface GaugeOfflineNotice { // The `notice` of `GaugeOffline`.
  kind: 'gaugeOffline';
  station: string; // Example: `"Quay"`. Seen in the one example.
  since: string; // Example: `"2025-02-03T04:05:06Z"` (date-time). Seen in the one example.
}
export interface HighWaterEvent { // High water. Event type: `highWater`.
  seq: number; // Example: `1`. Seen in the one example.
  notice: HighWaterNotice; // Seen in the one example.
}
export interface StormWarningEvent { // Storm warning. Event type: `stormWarning`.
  seq: number; // Example: `2`. Seen in the one example.
  notice: StormWarningNotice; // Seen in the one example.
}
export interface GaugeOfflineEvent { // Gauge offline. Event type: `gaugeOffline`.
  seq: number; // Example: `3`. Seen in the one example.
  notice: GaugeOfflineNotice; // Seen in the one example.
}
