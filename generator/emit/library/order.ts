import type { Definition } from '../../guard/definition.ts';
import { referencesIn } from '../../json-schema/references.ts';

/** The definitions of a module, each behind those that it refers to, as far as these do not lead back to it. */
export interface OrderedDefinitions {
  readonly all: readonly Definition[];
  /** Whether a definition comes before another one, so that a constant can refer to it. */
  readonly isBefore: (name: string, other: string) => boolean;
}

/** Puts definitions into the order of their constants, which begins with what nothing else is needed for. */
export function orderDefinitions(definitions: readonly Definition[]): OrderedDefinitions {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  const ordered = new Map<string, number>();
  const visited = new Set<string>();
  // Chains of definitions may be long, so those that wait are kept in a list.
  for (const { name: start } of definitions) {
    const waiting = [{ name: start, isDone: false }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next.isDone) ordered.set(next.name, ordered.size);
      if (next.isDone || visited.has(next.name)) continue;
      visited.add(next.name);
      waiting.push({ name: next.name, isDone: true });
      const needed = referencesIn(byName.get(next.name)?.schema).filter((name) => byName.has(name) && !visited.has(name));
      for (const name of [...needed].reverse()) waiting.push({ name, isDone: false });
    }
  }
  const placeOf = (name: string): number => ordered.get(name) ?? Number.POSITIVE_INFINITY;
  return {
    all: [...ordered.keys()].flatMap((name) => byName.get(name) ?? []),
    isBefore: (name, other) => placeOf(name) < placeOf(other),
  };
}
