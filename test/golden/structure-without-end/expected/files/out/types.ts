export interface Node { // The `node` or `next` of `NodeMadeEvent` and `Node`.
  id: string;
  next?: Node;
}
export interface NodeMadeEvent { // The event `node.made`.
  type: string;
  node: Node;
}
export interface EventMap { // Every documented event, by its type.
  'node.made': NodeMadeEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  NodeMade: 'node.made',
} as const;
