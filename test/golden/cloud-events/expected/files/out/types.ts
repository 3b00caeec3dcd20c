export interface CloudEventEnvelope { // What surrounds the data of every event in the CloudEvents 1.0 schema.
  specversion: string; // The version of CloudEvents, 1.0. Example: `"1.0"`.
  id: string; // Identifies the event together with `source`. Example: `"1"`.
  source: string; // The resource that the event comes from. Example: `"/devices/7"`.
  time: string; // When the event happened. Example: `"2024-05-01T10:00:00Z"`.
  datacontenttype: string; // The media type of `data`. Example: `"application/json"`.
}
export interface Device { // The `device` of `DeviceOnlineEvent`.
  serial: string;
  tags: Record<string, string>; // A guess: its properties can have any name.
}
export interface DeviceOnlineEventData { // The data of `DeviceOnlineEvent`, as its one example shows it.
  device: Device;
  battery: number; // Example: `0.5`.
}
export interface DeviceOnlineEvent extends CloudEventEnvelope { // A device has come online.
  type: 'com.contoso.device.online';
  data: DeviceOnlineEventData;
}
export interface EventMap { // Every documented event, by its type.
  'com.contoso.device.online': DeviceOnlineEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  DeviceOnline: 'com.contoso.device.online', // A device has come online.
} as const;
