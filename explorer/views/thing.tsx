import type { ShownEvent, ShownFact, ShownMember, ShownType } from '../../generator/model/explorer/members.ts';
import { go, type Route } from '../data/route.ts';
import { type Root, type Row, rootsOfEvent, rootsOfType } from '../data/rows.ts';
import { type Catalog, memberKey, type Store } from '../data/store.ts';
import { type JSX, useMemo } from '../preact.ts';
import { CodePanel, TABS, TabRow } from './code-tabs.tsx';
import { MemberTree } from './member-tree.tsx';
import type { Focus } from './page/page-pane.tsx';
import { Why } from './why.tsx';

interface ThingProps {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly route: Route;
  readonly onFocus: (focus: Focus) => void;
}

/** An event or a type: its members and why they are as they are, and its code. */
export function Thing({ store, catalog, route, onFocus }: ThingProps): JSX.Element {
  const { view, name, path } = route;
  const event = view === 'event' ? catalog.eventsByType.get(name) : undefined;
  const type = catalog.typesByName.get(event?.dataType ?? name);
  const roots = useMemo(() => rootsOf(catalog, route), [catalog, view, name]);
  if (event === undefined && type === undefined) return <Missing name={name} />;
  const tabs = event === undefined ? TABS.slice(0, 2) : TABS;
  const tab = tabs.some(([id]) => id === route.tab) ? route.tab : 'members';
  const select = ({ path: chosen }: Row): void => go({ ...route, tab: 'members', path: chosen });
  return (
    <>
      {event === undefined ? <TypeHead {...{ type, store }} /> : <EventHead {...{ event, onFocus }} />}
      <TabRow tabs={tabs} tab={tab} onTab={(next) => go({ ...route, tab: next })} />
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'members' ? (
          <MemberTree key={`${view} ${name}`} {...{ catalog, roots, path }} onSelect={select} />
        ) : (
          <CodePanel {...{ store, catalog, tab, event }} typeName={type?.name ?? ''} />
        )}
      </div>
    </>
  );
}

function rootsOf(catalog: Catalog, { view, name }: Route): readonly Root[] {
  return view === 'event' ? rootsOfEvent(catalog, name) : rootsOfType(catalog, name);
}

function Missing({ name }: { name: string }): JSX.Element {
  return (
    <div class="empty">
      <h1>{name === '' ? 'There are no events' : 'There is no such thing'}</h1>
      <p>
        {name === ''
          ? 'The pages of this catalog document no event; see Coverage for what was read.'
          : `Nothing here is called ${name}. Search for it with /.`}
      </p>
    </div>
  );
}

/** The member of a route: walks along the path from the roots. */
export function memberAt(catalog: Catalog, route: Route): string | undefined {
  if (route.path === '' || (route.view !== 'event' && route.view !== 'type')) return undefined;
  const walk = (roots: readonly Root[], rest: string): string | undefined => {
    for (const { owner, members } of roots)
      for (const { name, holds } of members) {
        if (rest === name) return memberKey(owner, name);
        const way = `${name}${holds?.steps ?? ''}.`;
        const found =
          holds !== undefined && rest.startsWith(way)
            ? walk(rootsOfType(catalog, holds.typeName), rest.slice(way.length))
            : undefined;
        if (found !== undefined) return found;
      }
    return undefined;
  };
  return walk(rootsOf(catalog, route), route.path);
}

/** The member of a route, and why it is as it is; nothing where there is none, or its code is shown. */
export function Chosen({ store, catalog, route, onFocus }: ThingProps): JSX.Element | null {
  const key = memberAt(catalog, route);
  const keyed = key === undefined ? undefined : catalog.members.get(key);
  if (keyed === undefined || (route.tab !== 'members' && route.tab !== '')) return null;
  const event = route.view === 'event' ? catalog.eventsByType.get(route.name) : undefined;
  return (
    <Why
      key={key}
      title={`${event?.name ?? route.name}.${route.path}`}
      member={{ ...keyed.member, facts: factsFor(keyed.member, event) }}
      texts={store.data.texts}
      rules={store.data.rules}
      onFocus={onFocus}
      onType={(typeName) => go({ ...route, view: 'type', name: typeName, path: '' })}
    />
  );
}

/** The facts of a member, those in examples of an event first. */
export function factsFor({ facts }: ShownMember, event: ShownEvent | undefined): readonly ShownFact[] {
  const isOwn = ([, text, start]: ShownFact): boolean =>
    event?.examples.some((place) => place[0] === text && place[1] <= start && start < place[2]) === true;
  return [...facts.filter(isOwn), ...facts.filter((fact) => !isOwn(fact))];
}

function EventHead({ event, onFocus }: { event: ShownEvent; onFocus: (focus: Focus) => void }): JSX.Element {
  const { type, name, description, since, told, listed, examples } = event;
  return (
    <header class="head">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p>
        <code>{type}</code> {since === undefined ? null : <span class="badge">since {since}</span>}
      </p>
      {description === undefined ? null : <p dir="auto">{description}</p>}
      <p class="quiet-text">{told.length === 0 ? 'Nothing in a delivery names it.' : `In a delivery, ${told.join(' and ')}.`}</p>
      <p class="links">
        {listed === undefined ? null : (
          <button type="button" class="link" onClick={() => onFocus({ text: listed[0], offset: listed[1] })}>
            Where it is listed
          </button>
        )}
        {examples.map((place, index) => (
          <button type="button" class="link" onClick={() => onFocus({ text: place[0], offset: place[1] })}>
            Example {index + 1}
          </button>
        ))}
        {examples.length === 0 ? 'No example shows it.' : null}
      </p>
    </header>
  );
}

function TypeHead({ type, store }: { type: ShownType | undefined; store: Store }): JSX.Element | null {
  if (type === undefined) return null;
  const { name, description, positions } = type;
  return (
    <header class="head">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {description === '' ? null : <p dir="auto">{description}</p>}
      <TypeReasons {...{ type }} rules={store.data.rules} />
      <details>
        <summary>{positions.length === 1 ? 'Used in 1 place' : `Used in ${positions.length} places`}</summary>
        <ul>
          {positions.map((position) => (
            <li>
              <code>{position}</code>
            </li>
          ))}
        </ul>
      </details>
    </header>
  );
}

/** Why a type has its name, why its places share it, and why others of its name do not. */
function TypeReasons({ type, rules }: { type: ShownType; rules: Readonly<Record<string, string>> }): JSX.Element {
  const { naming, shared, apart } = type;
  const own = [...(naming === undefined ? [] : [naming]), ...shared].map((rule) => ({ rule, about: '' }));
  const others = apart.map(({ typeName, rule }) => ({ rule, about: `Not ${typeName}: ` }));
  return (
    <ul class="reasons">
      {[...own, ...others].map(({ rule, about }) => (
        <li>
          {about}
          {rules[rule] ?? 'A rule decided.'} <code>{rule}</code>
        </li>
      ))}
    </ul>
  );
}
