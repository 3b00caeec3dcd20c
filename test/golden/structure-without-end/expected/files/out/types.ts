export interface Node { // Node, as the pages document it.
  id: string; // From the table; no example shows it.
  next?: Node | null; // From the table; no example shows it.
}
export interface NodeMadeEvent { // Event type: `node.made`.
  type: string; // From the table; no example shows it.
  node: Node; // From the table; no example shows it.
}
