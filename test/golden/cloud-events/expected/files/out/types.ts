export interface CloudEventEnvelope { // What surrounds the data of every event in the CloudEvents 1.0 schema.
  specversion: string; // The version of CloudEvents, 1.0. Example: `"1.0"`. Seen in the one example.
  id: string; // Identifies the event together with `source`. Example: `"1"`. Seen in the one example.
  source: string; // The resource that the event comes from. Example: `"/devices/7"`. Seen in the one example.
  time: string; // When the event happened. Example: `"2024-05-01T10:00:00Z"` (date-time). Seen in the one example.
  datacontenttype: string; // The media type of `data`. Example: `"application/json"`. Seen in the one example.
}
export interface Device { // The `device` of `DeviceOnline`.
  serial: string; // Example: `"<serial>"`. Seen in the one example.
  tags: Record<string, string>; // Seen in the one example.
}
export interface DeviceOnlineEventData { // The data of `com.contoso.device.online`.
  device: Device; // Seen in the one example.
  battery: number; // Example: `0.5`. Seen in the one example.
}
export interface DeviceOnlineEvent extends CloudEventEnvelope { // A device has come online. Event type: `com.contoso.device.online`.
  type: 'com.contoso.device.online';
  data: DeviceOnlineEventData;
}
