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
  const needed = wholeForm(stated, others);
  if (needed === undefined) return false;
  const own = new Set([...shown.members.keys()].map((name) => name.toLowerCase()).filter((name) => needed.has(name)));
  return own.size * 2 <= needed.size;
}

type Form = ReadonlySet<string> | undefined;

const alreadyFound = new WeakMap<Evidence, WeakMap<Evidence, { readonly form: Form }>>();

/** The members that a list says an object has, if some examples show all of them. Worked out once, however many events there are. */
function wholeForm(stated: Evidence, others: Evidence): Form {
  const found = alreadyFound.get(stated) ?? new WeakMap<Evidence, { readonly form: Form }>();
  alreadyFound.set(stated, found);
  const known = found.get(others) ?? { form: findForm(stated, others) };
  found.set(others, known);
  return known.form;
}

function findForm({ members }: Evidence, { observations }: Evidence): Form {
  const needed = new Set(
    [...members].flatMap(([name, { stated }]) => (stated.some(({ optional }) => optional === true) ? [] : [name.toLowerCase()])),
  );
  if (needed.size < MIN_MEMBERS) return undefined;
  const whole = observations.filter(({ value }) => {
    const names = value.kind === 'object' ? value.members.map(({ name }) => name.toLowerCase()) : [];
    return new Set(names.filter((name) => needed.has(name))).size === needed.size;
  });
  return whole.length < MIN_WHOLE ? undefined : needed;
}
