export interface Tree { // The `tree` of `TreePlanted`.
  kind: string; // Example: `"apple"`. Seen in the one example.
}
export interface TreePlantedEvent { // Event type: `tree.planted`.
  event: 'tree.planted';
  tree: Tree; // Seen in the one example.
}
export interface TreeFelledEvent { // Event type: `tree.felled`.
  event: 'tree.felled';
  reason: string; // Example: `"storm"`. Seen in the one example.
}
