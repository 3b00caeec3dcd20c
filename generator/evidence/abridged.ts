import type { Evidence } from '../model/evidence.ts';

/** A list of fewer members is no measure. */
const MIN_MEMBERS = 6;
/** So many examples show all of a list before it counts as the form of all events. */
const MIN_WHOLE = 2;

/**
 * Whether an example of one event is abridged, as far as it shows an object that a list describes for all events: it has at most
 * half of the members, while some examples of other events have all of them. Of a list that brings together what is now in one
 * event and now in another, no example has all.
 * @param shown What the examples of the event show.
 * @param stated What the list says; its members that may be missing do not count.
 * @param others What the examples of all events show.
 */
export function isAbridged(shown: Evidence, stated: Evidence, others: Evidence): boolean {
  const needed = neededNames(stated);
  if (needed.length < MIN_MEMBERS) return false;
  const has = new Set([...shown.members.keys()].map((name) => name.toLowerCase()));
  return needed.filter((name) => has.has(name)).length * 2 <= needed.length && isShownWhole(stated, needed, others);
}

const alreadyFound = new WeakMap<Evidence, WeakMap<Evidence, boolean>>();

/** Whether some examples show an object with all of some members. Worked out once, however many events there are. */
function isShownWhole(stated: Evidence, needed: readonly string[], others: Evidence): boolean {
  const found = alreadyFound.get(stated) ?? new WeakMap<Evidence, boolean>();
  alreadyFound.set(stated, found);
  const known = found.get(others);
  if (known !== undefined) return known;
  const whole = others.observations.filter(({ value }) => {
    if (value.kind !== 'object') return false;
    const names = new Set(value.members.map(({ name }) => name.toLowerCase()));
    return needed.every((name) => names.has(name));
  });
  found.set(others, whole.length >= MIN_WHOLE);
  return whole.length >= MIN_WHOLE;
}

function neededNames({ members }: Evidence): readonly string[] {
  return [...members].flatMap(([name, { stated }]) =>
    stated.some(({ optional }) => optional === true) ? [] : [name.toLowerCase()],
  );
}
