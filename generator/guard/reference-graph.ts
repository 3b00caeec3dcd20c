import { referencesIn } from '../json-schema/references.ts';
import type { JsonSchema } from '../model/schema.ts';

/** Which definitions lead to which. */
export interface ReferenceGraph {
  /** Whether it is referred to at all. */
  readonly isReferenced: (name: string) => boolean;
  /** Whether it is referred to from more than one place. */
  readonly isShared: (name: string) => boolean;
  /** Whether it leads back to itself. */
  readonly isCircular: (name: string) => boolean;
}

/** Looks at all references of a set of definitions once. */
export function referenceGraph(definitions: ReadonlyMap<string, JsonSchema>): ReferenceGraph {
  const edges = new Map([...definitions].map(([name, schema]) => [name, referencesIn(schema)]));
  const counts = new Map<string, number>();
  for (const names of edges.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const circular = circularNames(edges);
  return {
    isReferenced: (name) => counts.has(name),
    isShared: (name) => (counts.get(name) ?? 0) > 1,
    isCircular: (name) => circular.has(name),
  };
}

/** The names that lead back to themselves (Tarjan's strongly connected components, without recursion, as chains may be long). */
function circularNames(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const circular = new Set<string>();
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const lower = (name: string, other: number = Number.POSITIVE_INFINITY): void =>
    void low.set(name, Math.min(low.get(name) ?? other, other));
  const enter = (name: string): Visit => {
    order.set(name, order.size);
    lower(name, order.get(name));
    open.push(name);
    isOpen.add(name);
    return { name, next: [...new Set(edges.get(name))], at: 0 };
  };
  const leave = (name: string): void => {
    if (low.get(name) !== order.get(name)) return;
    const members: string[] = [];
    while (isOpen.has(name)) {
      const member = open.pop() ?? name;
      isOpen.delete(member);
      members.push(member);
    }
    if (members.length > 1 || edges.get(name)?.includes(name) === true) for (const member of members) circular.add(member);
  };
  for (const start of edges.keys()) {
    const visits = order.has(start) ? [] : [enter(start)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const next = visit.next[visit.at++];
      if (next === undefined) {
        leave(visit.name);
        visits.pop();
        const above = visits.at(-1);
        if (above !== undefined) lower(above.name, low.get(visit.name));
      } else if (!order.has(next)) visits.push(enter(next));
      else if (isOpen.has(next)) lower(visit.name, order.get(next));
    }
  }
  return circular;
}

/** A name whose references are being followed, and how many of them have been. */
interface Visit {
  readonly name: string;
  readonly next: readonly string[];
  at: number;
}
