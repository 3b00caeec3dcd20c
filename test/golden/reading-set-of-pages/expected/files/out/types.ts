export interface Tree { // The `tree` of `TreePlantedEvent`.
  kind: string; // Example: `"apple"`.
}
export interface TreePlantedEvent { // The event `tree.planted`. Known from one example.
  event: 'tree.planted';
  tree: Tree;
}
export interface TreeFelledEvent { // The event `tree.felled`. Known from one example.
  event: 'tree.felled';
  reason: string; // Example: `"storm"`.
}
export interface EventMap { // Every documented event, by its type.
  'tree.planted': TreePlantedEvent;
  'tree.felled': TreeFelledEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  TreePlanted: 'tree.planted',
  TreeFelled: 'tree.felled',
} as const;
