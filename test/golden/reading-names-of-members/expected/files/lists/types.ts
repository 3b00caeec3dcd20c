export interface HiveWeighedData { // The `data` of `HiveWeighedEvent`.
  hive: string; // The hive that it is in. Example: `"h1"`.
  scale: Scale;
}
export interface Scale { // The `scale` of `HiveWeighedData`.
  scaleId: string; // Example: `"s1"`.
  grams: number; // Example: `42000`.
}
export interface FrameAddedData { // The `data` of `FrameAddedEvent`.
  hive: string; // The hive that it is in. Example: `"h1"`.
  frames: Frame[];
}
export interface Frame { // One of the `frames` of `FrameAddedData`.
  frameId: string; // Example: `"f1"`.
  sizeClass: string; // Example: `"L"`.
}
export interface HiveWeighedEvent { // The event `HiveWeighed`. Known from one example.
  messageType: 'HiveWeighed';
  data: HiveWeighedData;
}
export interface FrameAddedEvent { // The event `FrameAdded`. Known from one example.
  messageType: 'FrameAdded';
  data: FrameAddedData;
}
export interface EventMap { // Every documented event, by its type.
  'HiveWeighed': HiveWeighedEvent;
  'FrameAdded': FrameAddedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  HiveWeighed: 'HiveWeighed',
  FrameAdded: 'FrameAdded',
} as const;
