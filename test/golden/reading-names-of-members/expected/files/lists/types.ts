export interface HiveWeighedData { // The `data` of `HiveWeighed`.
  hive: string; // the hive that it is in. Example: `"h1"`. Seen in the one example.
  scale: Scale; // Seen in the one example.
}
export interface Scale { // The `scale` of `HiveWeighed`.
  scaleId: string; // Example: `"s1"`. Seen in the one example.
  grams: number; // Example: `42000`. Seen in the one example.
}
export interface FrameAddedData { // The `data` of `FrameAdded`.
  hive: string; // the hive that it is in. Example: `"h1"`. Seen in the one example.
  frames: Frame[]; // Seen in the one example.
}
export interface Frame { // The `frames[]` of `FrameAdded`.
  frameId: string; // Example: `"f1"`. Seen in the one example.
  sizeClass: string; // Example: `"L"`. Seen in the one example.
}
export interface HiveWeighedEvent { // Hive weighed. Event type: `HiveWeighed`.
  messageType: 'HiveWeighed';
  data: HiveWeighedData; // Seen in the one example.
}
export interface FrameAddedEvent { // Frame added. Event type: `FrameAdded`.
  messageType: 'FrameAdded';
  data: FrameAddedData; // Seen in the one example.
}
