import { words } from '../text/case.ts';

/**
 * What each event is named by, outermost part first; the last part is the name, the others are put in front where it takes
 * them to distinguish events. The last part of a type stands alone if it is made of two words or more (`CallStarted`); else it is the
 * whole type, without the parts that all types start with (`store/cart/created` → `cart-created`). A version behind a type is no part of it.
 */
export function eventPaths(types: readonly string[]): readonly (readonly string[])[] {
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
