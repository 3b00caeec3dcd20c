import { addressOf, type Route, useRoute } from '../data/route.ts';
import type { Catalog, Store } from '../data/store.ts';
import { type JSX, useCallback, useEffect, useMemo, useState } from '../preact.ts';
import { Difference, Timeline } from './changes.tsx';
import { Check } from './check.tsx';
import { Coverage } from './coverage.tsx';
import { Header } from './header.tsx';
import { ListPane } from './list-pane.tsx';
import { type Focus, PagePane } from './page/page-pane.tsx';
import { type Pane, PaneSwitch } from './pane-switch.tsx';
import { chosenIn, firstRoute, focusOf, pick, titleOf } from './places.ts';
import { Chosen, Thing } from './thing.tsx';

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
      <PaneSwitch {...{ pane, setPane, hasList, hasPage }} />
      <main class="panes" data-pane={pane} data-kind={hasPage ? store.data.kind : 'check'}>
        {hasList ? <ListPane catalogs={store.catalogs} route={route} /> : null}
        <section class="pane detail" aria-label="Details">
          <div class="scroll" id="detail" tabIndex={0}>
            <Stale catalog={catalog} />
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

function Stale({ catalog }: Pick<DetailProps, 'catalog'>): JSX.Element | null {
  if (catalog === undefined || catalog.stale === 0) return null;
  const { name, stale } = catalog;
  return (
    <p class="verdict warn" role="note">
      {stale === 1 ? '1 generated file' : `${stale} generated files`} of {name} {stale === 1 ? 'is' : 'are'} out of date. Run{' '}
      <code>holotype generate</code>.
    </p>
  );
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
