import type { Outline } from '../model/outline.ts';

/** Makes a function of a page work out what it gives once for each page, however many readers ask. */
export function oncePerPage<T extends object>(work: (outline: Outline) => T): (outline: Outline) => T {
  const known = new WeakMap<Outline, T>();
  return (outline) => {
    const found = known.get(outline) ?? work(outline);
    known.set(outline, found);
    return found;
  };
}
