import { type GivenNames, NO_NAMES } from '../../model/output.ts';
import { words } from '../../text/case.ts';
import { derivedOfEvent, derivedOfType, EVENT_NAMES } from '../../text/code-names.ts';
import { distinctNames } from '../names.ts';
import { keptNames } from './kept-names.ts';
import { eventOfVariant } from './variant-names.ts';

/**
 * What events are called in code, by type: `Microsoft.Communication.CallStarted` → `CallStarted`, `order.created` → `OrderCreated`;
 * a closing `Event` is left to the names that are made of it. A name that was given is kept, and others make way for it and for
 * the names of types.
 */
export function nameEvents(types: readonly string[], given: GivenNames = NO_NAMES): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const kept = keptNames(types, (type) => type, given.events, taken);
  const all = new Set(types);
  for (const [key, name] of Object.entries(given.events))
    if (!all.has(key) && eventOfVariant(key, all) !== undefined) for (const one of derivedOfEvent(name)) taken.add(one);
  for (const name of Object.values(given.models)) for (const one of derivedOfType(name)) taken.add(one);
  const paths = eventPaths(types);
  const rest = types.flatMap((type, index) => (kept.has(type) ? [] : [{ type, path: paths[index] ?? [] }]));
  const names = distinctNames(
    rest.map(({ path }) => path),
    { taken, kind: EVENT_NAMES, spellings: (index) => spellingsOf(rest[index]?.type ?? '') },
  );
  const chosen = new Map(rest.map(({ type }, index) => [type, names[index] ?? '']));
  return new Map(types.map((type) => [type, kept.get(type) ?? chosen.get(type) ?? '']));
}

/** A whole type, then with its marks in words: `contoso-user` is not `contoso.user`. */
function spellingsOf(type: string): readonly string[] {
  return [type, type.replace(/[^\p{L}\p{N}]/gu, (mark) => ` ${MARKS[mark] ?? ''} `)];
}

const MARKS: Readonly<Record<string, string>> = {
  ...{ '.': 'dot', '-': 'dash', _: 'underscore', '/': 'slash', '\\': 'backslash', ':': 'colon', ' ': 'space' },
  ...{ '#': 'hash', '+': 'plus', '@': 'at', '&': 'and', '!': 'mark', '*': 'star', '|': 'bar', '~': 'tilde' },
};

/**
 * What each event is named by, outermost part first; the last part is the name, the others are put in front where it takes
 * them to distinguish events. The last part of a type stands alone if it is made of two words or more (`CallStarted`); else it is the
 * whole type, without the parts that all types start with (`store/cart/created` → `cart-created`). A version behind a type is no part of it.
 */
function eventPaths(types: readonly string[]): readonly (readonly string[])[] {
  const parts = types.map((type) =>
    type
      .replace(/(?:\.v?\d+)+$/, '')
      .replace(/(?<=[a-z])Event$/, '')
      .split(/[./]|::?/)
      .filter((part) => part !== ''),
  );
  const shared = sharedStart(parts);
  return parts.map((path) => {
    const last = path.at(-1) ?? '';
    if (path.length === 1 || words(last).length > 1) return path;
    const outer = path.length > 2 ? shared : 0;
    return [...path.slice(0, outer), path.slice(outer).join('-')];
  });
}

/** How many parts the types of three parts and more have in common at their start, if two or more are left of each. */
function sharedStart(paths: readonly (readonly string[])[]): number {
  const several = paths.filter(({ length }) => length > 2);
  const [first] = several;
  if (first === undefined) return 0;
  let count = 0;
  while (several.every((path) => path.length - count > 2 && path[count] === first[count])) count++;
  return count;
}
