import type { JsonSchema } from '../model/json-schema.ts';
import { referenceName } from '../model/schema.ts';

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

/** The names that a schema refers to, as often as it does. Values of `const`, `enum` and `examples` are no schemas. */
export function referencesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(referencesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === '$ref') return typeof value === 'string' ? [referenceName(value)] : [];
    return keyword === 'const' || keyword === 'enum' || keyword === 'examples' ? [] : referencesIn(value);
  });
}

/** The names that lead back to themselves (Tarjan's strongly connected components). */
function circularNames(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const circular = new Set<string>();
  const state = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (name: string): void => {
    const order = state.size;
    state.set(name, order);
    low.set(name, order);
    stack.push(name);
    for (const next of edges.get(name) ?? []) {
      if (!state.has(next)) {
        visit(next);
        low.set(name, Math.min(low.get(name) ?? 0, low.get(next) ?? 0));
      } else if (stack.includes(next)) low.set(name, Math.min(low.get(name) ?? 0, state.get(next) ?? 0));
    }
    if (low.get(name) !== order) return;
    const members = stack.splice(stack.indexOf(name));
    if (members.length > 1 || edges.get(name)?.includes(name) === true) for (const member of members) circular.add(member);
  };
  for (const name of edges.keys()) if (!state.has(name)) visit(name);
  return circular;
}
