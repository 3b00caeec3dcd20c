import { addressOf, type Route, type View } from '../data/route.ts';
import type { Catalog, Store } from '../data/store.ts';
import { type JSX, useEffect, useState } from '../preact.ts';

interface HeaderProps {
  readonly store: Store;
  readonly route: Route;
  readonly catalog: Catalog | undefined;
}

const VIEWS: readonly (readonly [View, string])[] = [
  ['event', 'Explore'],
  ['coverage', 'Coverage'],
  ['timeline', 'Timeline'],
  ['check', 'Check'],
];

/** The name of what is shown, the views of it, and the look. */
export function Header({ store, route, catalog }: HeaderProps): JSX.Element {
  const number = catalog?.number ?? 0;
  const isThing = route.view === 'event' || route.view === 'type';
  return (
    <header class="top">
      <strong class="brand">Holotype</strong>
      {store.catalogs.length < 2 ? (
        <span class="title">{store.data.title}</span>
      ) : (
        <label>
          <span class="hidden">Catalog</span>
          <select
            value={number}
            onChange={({ currentTarget }) => {
              location.hash = addressOf(startOf(store.catalogs[Number(currentTarget.value)]));
            }}
          >
            {store.catalogs.map(({ name }, index) => (
              <option value={index}>{name}</option>
            ))}
          </select>
        </label>
      )}
      {catalog === undefined ? null : (
        <nav aria-label="Views">
          {VIEWS.map(([view, title]) => {
            const isHere = view === 'event' ? isThing : route.view === view;
            const to = view === 'event' ? startOf(catalog) : { catalog: number, view, name: '', path: '', tab: '' };
            return (
              <a href={addressOf(to)} {...(isHere ? { 'aria-current': 'page' } : {})}>
                {title}
              </a>
            );
          })}
        </nav>
      )}
      <Look />
    </header>
  );
}

function startOf(catalog: Catalog | undefined): Route {
  const name = catalog?.events[0]?.type ?? '';
  return { catalog: catalog?.number ?? 0, view: 'event', name, path: '', tab: '' };
}

const LOOKS = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the system has it; remembered where the browser lets a file remember something. */
function Look(): JSX.Element {
  const [look, setLook] = useState<string>(remembered);
  useEffect(() => {
    document.documentElement.dataset.look = look;
    try {
      localStorage.setItem('holotype-look', look);
    } catch {
      // It counts for this visit only.
    }
  }, [look]);
  return (
    <label class="look">
      <span class="hidden">Look</span>
      <select value={look} onChange={({ currentTarget }) => setLook(currentTarget.value)}>
        {LOOKS.map((name) => (
          <option value={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

function remembered(): string {
  try {
    const look = localStorage.getItem('holotype-look');
    return LOOKS.find((name) => name === look) ?? 'auto';
  } catch {
    return 'auto';
  }
}
