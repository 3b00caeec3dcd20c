import { derivedOfEvent, EVENT_NAMES, whyNoName } from '../../text/code-names.ts';
import { ownValue } from '../../text/records.ts';
import { isFreeName } from '../names.ts';

/**
 * The names that events or variants were given and keep: those that code can have, unless something made of them is taken. All
 * that is made of a kept name is taken from then on.
 * @param keyOf By what the name of a thing was given.
 */
export function keptNames<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  given: Readonly<Record<string, string>>,
  taken: Set<string>,
): ReadonlyMap<T, string> {
  const kept = new Map<T, string>();
  for (const thing of things) {
    const name = ownValue(given, keyOf(thing));
    if (name === undefined || whyNoName(name, EVENT_NAMES) !== undefined || !isFreeName(name, EVENT_NAMES, taken)) continue;
    kept.set(thing, name);
    for (const derived of derivedOfEvent(name)) taken.add(derived);
  }
  return kept;
}
