export interface ApplePickedData { // The `data` of `ApplePicked`.
  tree: string; // Example: `"b7"`. Seen in the one example.
  weight: number; // Example: `120`. Seen in the one example.
}
export interface PearPickedData { // The `data` of `PearPicked`.
  tree: string; // Example: `"c1"`. Seen in the one example.
  isRipe: boolean; // Example: `true`. Seen in the one example.
}
export interface TreePlantedData { // The `data` of `TreePlanted`.
  tree: string; // Example: `"d9"`. Seen in the one example.
  row: number; // Example: `4`. Seen in the one example.
}
export interface ApplePickedEvent { // Apple picked. Event type: `ApplePicked`.
  apiVersion: string; // Example: `"2"`. Seen in the one example.
  sentAt: number; // Example: `1700000000`. Seen in the one example.
  kind: 'ApplePicked';
  data: ApplePickedData; // Seen in the one example.
}
export interface PearPickedEvent { // Pear picked. Event type: `PearPicked`.
  apiVersion: string; // In the table, but not in the example.
  sentAt: number; // In the table, but not in the example.
  kind: 'PearPicked';
  data: PearPickedData; // Seen in the one example.
}
export interface TreePlantedEvent { // Tree planted. Event type: `TreePlanted`.
  apiVersion: string; // In the table, but not in the example.
  sentAt: number; // In the table, but not in the example.
  kind: 'TreePlanted';
  data: TreePlantedData; // Seen in the one example.
}
