import type { ShownChange, ShownVersion } from '../../generator/model/explorer/versions.ts';
import { SideBySide } from '../code/side-by-side.tsx';
import { addressOf, type Route } from '../data/route.ts';
import type { Catalog, Store } from '../data/store.ts';
import { type JSX, useState } from '../preact.ts';
import type { Focus } from './page/page-pane.tsx';
import { lineAt } from './why.tsx';

interface ChangesProps {
  readonly store: Store;
  readonly onFocus: (focus: Focus) => void;
}

/** The versions of a catalog, the newest first. */
export function Timeline({ store, catalog, route, onFocus }: ChangesProps & { catalog: Catalog; route: Route }): JSX.Element {
  const { versions } = catalog;
  const version = versions.find(({ label }) => label === route.name) ?? versions[0];
  if (version === undefined)
    return (
      <div class="empty">
        <h1>Timeline</h1>
        <p>The pages come in one version. Pages with the same main heading are versions of one page.</p>
      </div>
    );
  return (
    <>
      <header class="head">
        <h1>Timeline of {catalog.title}</h1>
        <ol class="versions">
          {versions.map(({ label, changes }) => (
            <li>
              <a
                href={addressOf({ ...route, view: 'timeline', name: label, path: '', tab: '' })}
                {...(label === version.label ? { 'aria-current': 'page' } : {})}
              >
                {label} <span class="count">{changes.length}</span>
              </a>
            </li>
          ))}
          <li>
            <span class="quiet-text">{versions.at(-1)?.since}</span>
          </li>
        </ol>
      </header>
      <Version {...{ store, version, onFocus }} key={version.label} />
    </>
  );
}

/** A comparison, where the page shows nothing else. */
export function Difference({ store, onFocus }: ChangesProps): JSX.Element {
  const { difference, title } = store.data;
  return (
    <>
      <header class="head">
        <h1>{title}</h1>
      </header>
      {difference === undefined ? null : <Version {...{ store, onFocus }} version={difference} />}
    </>
  );
}

const CLASSES = ['coverage', 'breaking', 'dangerous', 'safe', 'annotation'] as const;

function Version({ store, version, onFocus }: ChangesProps & { version: ShownVersion }): JSX.Element {
  const { changes, summary, step, since, label, typesBefore, typesAfter } = version;
  const [only, setOnly] = useState('');
  const shown = changes.filter((change) => only === '' || change.class === only);
  return (
    <>
      <p>
        From {since} to {label}: {summary}{' '}
        {changes.length === 0 ? null : (
          <>
            Suggested version bump: <strong>{step}</strong>.
          </>
        )}
      </p>
      <Filters {...{ changes, only, setOnly }} />
      <ul class="changes">
        {shown.map((change) => (
          <Change {...{ store, change, onFocus }} />
        ))}
      </ul>
      {typesBefore === '' && typesAfter === '' ? null : (
        <>
          <h2>Types then and now</h2>
          <SideBySide before={typesBefore} after={typesAfter} />
        </>
      )}
    </>
  );
}

interface FiltersProps {
  readonly changes: readonly ShownChange[];
  readonly only: string;
  readonly setOnly: (name: string) => void;
}

/** How many changes there are of each class; one of these can be shown alone. */
function Filters({ changes, only, setOnly }: FiltersProps): JSX.Element {
  const counts = CLASSES.map((name) => [name, changes.filter((change) => change.class === name).length] as const);
  return (
    <div class="filters" role="group" aria-label="Classes of changes">
      {counts
        .filter(([, count]) => count > 0)
        .map(([name, count]) => (
          <button
            type="button"
            class={`badge ${name}`}
            aria-pressed={only === name}
            onClick={() => setOnly(only === name ? '' : name)}
          >
            {name} {count}
          </button>
        ))}
    </div>
  );
}

function Change({ store, change, onFocus }: ChangesProps & { change: ShownChange }): JSX.Element {
  const { message, why, effects, path, paths, events, before, after } = change;
  const places = [
    ['before', before],
    ['after', after],
  ] as const;
  const others = paths.filter((other) => other !== path);
  return (
    <li class="card">
      <h2>
        <span class={`badge ${change.class}`}>{change.class}</span> <span dir="auto">{message}</span>
      </h2>
      <p>{why}</p>
      {change.class === 'annotation' ? null : <p class="quiet-text">{effects}</p>}
      {others.length === 0 ? null : <p class="quiet-text">Also: {others.slice(0, 5).join(', ')}</p>}
      {events.length < 2 ? null : <p class="quiet-text">{events.length} events touched</p>}
      <p class="links">
        {places.map(([when, place]) =>
          place === undefined ? null : (
            <button type="button" class="link" onClick={() => onFocus({ text: place[0], offset: place[1] })}>
              {when}: {store.data.texts[place[0]]?.path}:{lineAt(store.data.texts[place[0]]?.text ?? '', place[1])[0]}
            </button>
          ),
        )}
      </p>
    </li>
  );
}
