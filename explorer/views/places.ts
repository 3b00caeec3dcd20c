import { go, type Route, type View } from '../data/route.ts';
import type { Catalog, Store } from '../data/store.ts';
import type { Focus } from './page/page-pane.tsx';
import { factsFor, memberAt } from './thing.tsx';

/** Where the page is if its address does not say so. */
export function firstRoute({ data, catalogs }: Store): Route {
  const view: View = data.kind === 'difference' ? 'changes' : 'event';
  const [catalog] = catalogs;
  const [event, type] = [catalog?.events[0], catalog?.types[0]];
  if (event === undefined && type !== undefined) return { catalog: 0, view: 'type', name: type.name, path: '', tab: 'members' };
  return { catalog: 0, view, name: event?.type ?? '', path: '', tab: 'members' };
}

/** The place that a route is about: what speaks for its member, else what shows its event. */
export function focusOf({ data }: Store, catalog: Catalog | undefined, route: Route, before?: Focus): Focus {
  if (catalog === undefined) {
    const place = data.difference?.changes.map(({ before, after }) => after ?? before).find((one) => one !== undefined);
    return place === undefined ? { text: 0, offset: 0 } : { text: place[0], offset: place[1] };
  }
  const key = memberAt(catalog, route);
  const event = route.view === 'event' ? catalog.eventsByType.get(route.name) : undefined;
  const chosen = key === undefined ? undefined : catalog.members.get(key);
  const [fact] = chosen === undefined ? [] : factsFor(chosen.member, event);
  if (fact !== undefined) return { text: fact[1], offset: fact[2] };
  const ofType = catalog.typesByName.get(event?.dataType ?? route.name)?.members.find((member) => member.facts.length > 0);
  const place = event?.examples[0] ?? event?.listed ?? ofType?.facts[0]?.slice(1);
  if (place === undefined) return before ?? { text: catalog.coverage.at(-1)?.text ?? 0, offset: 0 };
  return { text: Number(place[0]), offset: Number(place[1]) };
}

/** The keys of what a route selects. */
export function chosenIn(catalog: Catalog | undefined, route: Route): readonly string[] {
  if (catalog === undefined) return [];
  const key = memberAt(catalog, route);
  return key === undefined ? (route.view === 'event' ? [route.name] : []) : [key];
}

/** Goes to the first of some members: in what is shown, if it has it, else in its type. */
export function pick(keys: readonly string[], catalog: Catalog | undefined, route: Route): void {
  const shown = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')].find(({ dataset }) =>
    keys.includes(dataset.key ?? ''),
  );
  if (shown !== undefined) {
    shown.click();
    return;
  }
  const [owner = '', name = ''] = (keys[0] ?? '').split('\n');
  const way = catalog?.ways.get(owner);
  if (way !== undefined) {
    const path = way.path === '' ? name : `${way.path}.${name}`;
    go({ ...route, view: 'event', name: way.event, path, tab: 'members' });
  } else {
    const view = catalog?.eventsByType.has(owner) ? 'event' : 'type';
    go({ ...route, view, name: owner, path: name, tab: 'members' });
  }
}

/** What the window is called. */
export function titleOf({ name, path, view }: Route, catalog: Catalog | undefined, { data }: Store): string {
  const thing = catalog?.eventsByType.get(name)?.name ?? name;
  const words = [path === '' ? thing : `${thing}.${path}`, view === 'event' || view === 'type' ? '' : view, data.title];
  return `${words.filter((word) => word !== '').join(' – ')} – Holotype`;
}
