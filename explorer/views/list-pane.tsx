import { addressOf, type Route } from '../data/route.ts';
import { type Hit, Search } from '../data/search.ts';
import type { Catalog } from '../data/store.ts';
import { type JSX, useEffect, useMemo, useRef, useState } from '../preact.ts';

interface ListProps {
  readonly catalogs: readonly Catalog[];
  readonly route: Route;
}

/** How long the first view is left alone before things are indexed, in milliseconds. */
const PAUSE = 400;

/** Makes the index once: when something is searched for, or when the page has been shown for a while. */
function useSearch(catalogs: readonly Catalog[]): (text: string) => readonly Hit[] {
  const find = useMemo(() => {
    let search: Search | undefined;
    return (text: string): readonly Hit[] => {
      search ??= new Search(catalogs);
      return search.find(text);
    };
  }, [catalogs]);
  useEffect(() => {
    const timer = setTimeout(() => find(''), PAUSE);
    return () => clearTimeout(timer);
  }, [find]);
  return find;
}

/** Everything that there is, and what is found in it. Arrow keys go from one to the next. */
export function ListPane({ catalogs, route }: ListProps): JSX.Element {
  const [text, setText] = useState('');
  const find = useSearch(catalogs);
  const hits = useMemo(() => (text === '' ? [] : find(text)), [text, find]);
  const pane = useRef<HTMLElement>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text !== '') {
      setText('');
      pane.current?.querySelector('input')?.focus();
      event.stopPropagation();
    }
    if (pane.current !== null) walk(event, pane.current);
  };
  const enter = (event: KeyboardEvent): void => {
    const [first] = hits;
    if (event.key === 'Enter' && first !== undefined) location.hash = first.address;
  };
  return (
    <nav class="pane list" aria-label="Events and types" ref={pane} onKeyDown={press}>
      <div class="bar">
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="Search  ( / )"
          aria-label="Search events, types, properties and values"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={enter}
        />
      </div>
      <p class="hidden" role="status">
        {text === '' ? '' : hits.length === 1 ? '1 result' : `${hits.length} results`}
      </p>
      {text === '' ? <Everything {...{ catalogs, route }} /> : <Hits hits={hits} text={text} />}
    </nav>
  );
}

/** Arrow keys go from one thing to the next, and from the first to the search. */
function walk(event: KeyboardEvent, pane: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...pane.querySelectorAll<HTMLElement>('input, a, summary')].filter(isShown);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function Hits({ hits, text }: { hits: readonly Hit[]; text: string }): JSX.Element {
  if (hits.length === 0) return <p class="empty">Nothing is like “{text}”.</p>;
  return (
    <ul class="things">
      {hits.map(({ address, kind, name, about }) => (
        <li>
          <a href={address}>
            <span class="kind">{kind === 'member' ? 'property' : kind}</span>
            <bdi class="name">{name}</bdi>
            <bdi class="about">{about}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Everything({ catalogs, route }: ListProps): JSX.Element {
  return (
    <>
      {catalogs.map((catalog) => (
        <section>
          {catalogs.length === 1 ? null : <h2>{catalog.name}</h2>}
          <Group
            {...{ catalog, route, view: 'event' }}
            title="Events"
            things={catalog.events.map(({ type, name }) => ({ id: type, name, about: type }))}
          />
          {(['structure', 'inner', 'data'] as const).map((kind) => (
            <Group
              {...{ catalog, route, view: 'type' }}
              title={TITLES[kind]}
              things={catalog.types.filter((type) => type.kind === kind).map(({ name }) => ({ id: name, name, about: '' }))}
            />
          ))}
        </section>
      ))}
    </>
  );
}

const TITLES = { structure: 'Documented structures', inner: 'Types within events', data: 'Data of events' } as const;

interface GroupProps {
  readonly catalog: Catalog;
  readonly route: Route;
  readonly view: 'event' | 'type';
  readonly title: string;
  readonly things: readonly { readonly id: string; readonly name: string; readonly about: string }[];
}

function Group({ catalog, route, view, title, things }: GroupProps): JSX.Element | null {
  const isHere = (id: string): boolean => route.catalog === catalog.number && route.view === view && route.name === id;
  const [isOpen, setIsOpen] = useState(view === 'event' || title === TITLES.structure);
  const isShown = isOpen || things.some(({ id }) => isHere(id));
  if (things.length === 0) return null;
  return (
    <details open={isShown} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {title} <span class="count">{things.length}</span>
      </summary>
      <ul class="things">
        {(isShown ? things : []).map(({ id, name, about }) => (
          <li>
            <a
              href={addressOf({ catalog: catalog.number, view, name: id, path: '', tab: '' })}
              {...(isHere(id) ? { 'aria-current': 'page' } : {})}
            >
              <bdi class="name">{name}</bdi>
              {about === name || about === '' ? null : <bdi class="about">{about}</bdi>}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
