import { addressOf, go, type Route, useRoute, type View } from '../data/route.ts';
import type { Catalog, Store } from '../data/store.ts';
import { type JSX, useCallback, useEffect, useMemo, useState } from '../preact.ts';
import { Difference, Timeline } from './changes.tsx';
import { Check } from './check.tsx';
import { Coverage } from './coverage.tsx';
import { Header } from './header.tsx';
import { ListPane } from './list-pane.tsx';
import { type Focus, PagePane } from './page-pane.tsx';
import { Chosen, factsFor, memberAt, Thing } from './thing.tsx';

/** Which of the panes is shown where there is room for one or two. */
type Pane = 'list' | 'detail' | 'page';

/** The whole page. */
export function App({ store }: { store: Store }): JSX.Element {
  const first = useMemo(() => firstRoute(store), [store]);
  const route = useRoute(first);
  const catalog = store.catalogs[route.catalog] ?? store.catalogs[0];
  return (
    <>
      <Header {...{ store, route, catalog }} />
      <Panes {...{ store, route, catalog }} />
    </>
  );
}

type PanesProps = Omit<DetailProps, 'onFocus'>;

/** List, details and page, with which of them is shown, and where the page is. */
function Panes({ store, route, catalog }: PanesProps): JSX.Element {
  const [pane, setPane] = useState<Pane>('detail');
  const [focus, setFocus] = useState<Focus>(() => focusOf(store, catalog, route));
  useEffect(() => {
    setFocus((before) => focusOf(store, catalog, route, before));
    setPane('detail');
    document.title = titleOf(route, catalog, store);
  }, [route, store, catalog]);
  useKeys(route);
  const show = useCallback((place: Focus): void => {
    setFocus({ ...place });
    setPane('page');
  }, []);
  const chosen = useMemo(() => chosenIn(catalog, route), [catalog, route]);
  const [hasList, hasPage] = [store.data.kind === 'catalogs', route.view !== 'check'];
  return (
    <>
      <Switch {...{ pane, setPane, hasList, hasPage }} />
      <main class="panes" data-pane={pane} data-kind={hasPage ? store.data.kind : 'check'}>
        {hasList ? <ListPane catalogs={store.catalogs} route={route} /> : null}
        <section class="pane detail" aria-label="Details">
          <div class="scroll" id="detail" tabIndex={0}>
            {catalog !== undefined && catalog.stale > 0 ? <Stale catalog={catalog} /> : null}
            <Detail {...{ store, catalog, route, onFocus: show }} />
          </div>
          {catalog === undefined ? null : <Chosen {...{ store, catalog, route, onFocus: show }} />}
        </section>
        {hasPage ? (
          <PagePane
            texts={store.data.texts}
            {...{ catalog, focus, chosen }}
            isAlone={pane === 'page'}
            onText={(text) => setFocus({ text, offset: 0 })}
            onPick={(keys) => pick(keys, catalog, route)}
          />
        ) : null}
      </main>
    </>
  );
}

interface DetailProps {
  readonly store: Store;
  readonly catalog: Catalog | undefined;
  readonly route: Route;
  readonly onFocus: (focus: Focus) => void;
}

function Detail({ store, catalog, route, onFocus }: DetailProps): JSX.Element | null {
  if (store.data.kind === 'difference') return <Difference {...{ store, onFocus }} />;
  if (catalog === undefined) return null;
  if (route.view === 'coverage') return <Coverage {...{ store, catalog, onFocus }} />;
  if (route.view === 'timeline') return <Timeline {...{ store, catalog, route, onFocus }} />;
  if (route.view === 'check') return <Check {...{ store, catalog }} key={catalog.number} />;
  return <Thing {...{ store, catalog, route, onFocus }} />;
}

function Stale({ catalog: { name, stale } }: { catalog: Catalog }): JSX.Element {
  return (
    <p class="verdict warn" role="note">
      {stale === 1 ? '1 generated file' : `${stale} generated files`} of {name} {stale === 1 ? 'is' : 'are'} not what these pages
      give. Run <code>holotype generate</code>.
    </p>
  );
}

interface SwitchProps {
  readonly pane: Pane;
  readonly setPane: (pane: Pane) => void;
  readonly hasList: boolean;
  readonly hasPage: boolean;
}

/** Chooses what is shown where there is no room for everything. */
function Switch({ pane, setPane, hasList, hasPage }: SwitchProps): JSX.Element {
  const all = [
    ['list', 'List', hasList],
    ['detail', 'Details', true],
    ['page', 'Page', hasPage],
  ] as const;
  const panes = all.filter(([, , isThere]) => isThere);
  return (
    <nav class="switch" aria-label="Panes">
      {panes.map(([name, title]) => (
        <button type="button" aria-pressed={pane === name} data-for={name} onClick={() => setPane(name)}>
          {title}
        </button>
      ))}
    </nav>
  );
}

function firstRoute({ data, catalogs }: Store): Route {
  const view: View = data.kind === 'difference' ? 'changes' : 'event';
  const [catalog] = catalogs;
  const [event, type] = [catalog?.events[0], catalog?.types[0]];
  if (event === undefined && type !== undefined) return { catalog: 0, view: 'type', name: type.name, path: '', tab: 'members' };
  return { catalog: 0, view, name: event?.type ?? '', path: '', tab: 'members' };
}

/** The place that a route is about: what speaks for its member, else what shows its event. */
function focusOf({ data }: Store, catalog: Catalog | undefined, route: Route, before?: Focus): Focus {
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

function chosenIn(catalog: Catalog | undefined, route: Route): readonly string[] {
  if (catalog === undefined) return [];
  const key = memberAt(catalog, route);
  return key === undefined ? (route.view === 'event' ? [route.name] : []) : [key];
}

/** Goes to the first of some members: in what is shown, if it has it, else in its type. */
function pick(keys: readonly string[], catalog: Catalog | undefined, route: Route): void {
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

function titleOf({ name, path, view }: Route, catalog: Catalog | undefined, { data }: Store): string {
  const thing = catalog?.eventsByType.get(name)?.name ?? name;
  const words = [path === '' ? thing : `${thing}.${path}`, view === 'event' || view === 'type' ? '' : view, data.title];
  return `${words.filter((word) => word !== '').join(' – ')} – Holotype`;
}

/** `/` goes to the search, and Escape from there to what is shown; Escape in what is shown leaves its member. */
function useKeys(route: Route): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const isTyping = /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-for=list]')?.click();
        requestAnimationFrame(() => document.getElementById('search')?.focus());
      }
      if (event.key !== 'Escape') return;
      const member = document.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
      if (isTyping) (member ?? document.getElementById('detail'))?.focus();
      else if (route.path !== '') location.hash = addressOf({ ...route, path: '' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [route]);
}
