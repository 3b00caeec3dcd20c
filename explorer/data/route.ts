import { useEffect, useState } from '../preact.ts';

/** What can be shown. */
export type View = 'event' | 'type' | 'coverage' | 'timeline' | 'check' | 'changes';

/** Where the page is: all of it stands in its address, so that each place has a link. */
export interface Route {
  /** The number of the catalog. */
  readonly catalog: number;
  readonly view: View;
  /** The type of an event, the name of a type, or the label of a version. */
  readonly name: string;
  /** The names that lead to a member, or the number of a change. */
  readonly path: string;
  readonly tab: string;
}

const VIEWS: readonly string[] = ['event', 'type', 'coverage', 'timeline', 'check', 'changes'] satisfies readonly View[];

/** The address of a place, without the page: `#/0/event/order.paid/data.amount?schema`. */
export function addressOf({ catalog, view, name, path, tab }: Route): string {
  const parts = [String(catalog), view, name, path].map(encoded);
  while (parts.at(-1) === '') parts.pop();
  return `#/${parts.join('/')}${tab === '' || tab === 'members' ? '' : `?${tab}`}`;
}

/** The place that an address leads to; nothing if it leads nowhere. */
function routeOf(hash: string): Route | undefined {
  const [way = '', tab = 'members'] = hash.replace(/^#\/?/, '').split('?');
  const [catalog = '', view = '', name = '', path = ''] = way.split('/').map(decoded);
  if (!VIEWS.includes(view)) return undefined;
  return { catalog: Number(catalog) || 0, view: view as View, name, path, tab };
}

/** Halves of characters, which addresses cannot have, stand as their numbers behind `~`. */
function encoded(part: string): string {
  return encodeURIComponent(
    part.replace(/~|\p{Cs}/gu, (character) => `~${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replace(/~([\da-f]{4})/g, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  } catch {
    return part;
  }
}

/** Goes to a place. */
export function go(route: Route): void {
  location.hash = addressOf(route);
}

/** The place of the page, now and after each change of the address. */
export function useRoute(first: Route): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash) ?? first);
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash) ?? first);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [first]);
  return route;
}
