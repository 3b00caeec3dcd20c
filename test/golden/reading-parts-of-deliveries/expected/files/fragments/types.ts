export interface ApplePickedData { // The `data` of `ApplePickedEvent`.
  tree: string; // Example: `"b7"`.
  weight: number; // Example: `120`.
}
export interface PearPickedData { // The `data` of `PearPickedEvent`.
  tree: string; // Example: `"c1"`.
  isRipe: boolean;
}
export interface TreePlantedData { // The `data` of `TreePlantedEvent`.
  tree: string; // Example: `"d9"`.
  row: number; // Example: `4`.
}
export interface ApplePickedEvent { // The event `ApplePicked`. Known from one example.
  apiVersion: string; // Example: `"2"`.
  sentAt: number; // Example: `1700000000`.
  kind: 'ApplePicked';
  data: ApplePickedData;
}
export interface PearPickedEvent { // The event `PearPicked`.
  apiVersion: string;
  sentAt: number;
  kind: 'PearPicked';
  data: PearPickedData;
}
export interface TreePlantedEvent { // The event `TreePlanted`.
  apiVersion: string;
  sentAt: number;
  kind: 'TreePlanted';
  data: TreePlantedData;
}
export interface EventMap { // Every documented event, by its type.
  'ApplePicked': ApplePickedEvent;
  'PearPicked': PearPickedEvent;
  'TreePlanted': TreePlantedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  ApplePicked: 'ApplePicked',
  PearPicked: 'PearPicked',
  TreePlanted: 'TreePlanted',
} as const;
