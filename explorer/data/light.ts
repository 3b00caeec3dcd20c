/*
 * Lighting goes past what draws the page: it adds and removes classes of elements, so that it is done within a frame however
 * much is shown.
 */

/** Something that can light what belongs to keys of members or events. */
export type Surface = (keys: readonly string[]) => void;

const surfaces = new Set<Surface>();

/** Lets a surface be lit; gives what ends that. */
export function addSurface(surface: Surface): () => void {
  surfaces.add(surface);
  return () => {
    surfaces.delete(surface);
  };
}

/** Lights what belongs to some keys, and nothing else. */
export function light(keys: readonly string[]): void {
  for (const surface of surfaces) surface(keys);
}

/** Lights elements by turns: those of the last time go dark. */
export function lamp(className: string): (elements: Iterable<Element>) => void {
  let lit: Element[] = [];
  return (elements) => {
    for (const element of lit) element.classList.remove(className);
    lit = [...elements];
    for (const element of lit) element.classList.add(className);
  };
}
