import type { LearnedParts } from '../evidence/captures/captured-file.ts';
import { addToGroup } from '../text/groups.ts';
import { compareText } from '../text/source.ts';

/** Of which parts of the traffic a catalog has learned which events, so that none counts twice. */
export class Ledger {
  readonly #events = new Map<string, Set<string>>();

  constructor(parts: readonly LearnedParts[] = []) {
    for (const { events, keys } of parts) this.add(keys, events);
  }

  /** Whether all of some parts were learned for an event, and whether any were. */
  has(keys: readonly string[], event: string): { readonly all: boolean; readonly some: boolean } {
    const known = keys.filter((key) => this.#events.get(key)?.has(event) === true).length;
    return { all: known === keys.length, some: known > 0 };
  }

  /** Some events of some parts are learned. */
  add(keys: readonly string[], events: readonly string[]): void {
    for (const key of keys) {
      const known = this.#events.get(key) ?? new Set();
      for (const event of events) known.add(event);
      this.#events.set(key, known);
    }
  }

  /** All of it as plain data, in a fixed order. */
  data(): readonly LearnedParts[] {
    const groups = new Map<string, string[]>();
    for (const [key, events] of this.#events) addToGroup(groups, JSON.stringify([...events].sort(compareText)), key);
    return [...groups]
      .sort(([a], [b]) => compareText(a, b))
      .map(([events, keys]) => ({ events: JSON.parse(events) as readonly string[], keys: keys.sort(compareText) }));
  }
}
