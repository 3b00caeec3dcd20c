import MiniSearch from 'minisearch';
import type { ShownMember } from '../../generator/model/explorer/members.ts';
import { addressOf } from './route.ts';
import type { Catalog } from './store.ts';

/** Something that is found. */
export interface Hit {
  readonly address: string;
  readonly kind: 'event' | 'type' | 'member';
  readonly name: string;
  /** What stands below the name. */
  readonly about: string;
}

interface Entry extends Hit {
  readonly id: number;
  /** What is said of it, and its values. */
  readonly words: string;
  readonly path: string;
}

/** So many are shown. */
const MOST = 80;

/** Finds events, types and members by names, paths, words and values, with typing mistakes. */
export class Search {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<Entry>;

  constructor(catalogs: readonly Catalog[]) {
    this.#entries = catalogs.flatMap(entriesOf).map((entry, id) => ({ ...entry, id }));
    this.#index = new MiniSearch<Entry>({
      fields: ['name', 'path', 'words'],
      tokenize: wordsIn,
      processTerm: (term) => term.toLowerCase(),
      searchOptions: { boost: { name: 4, path: 2 }, prefix: true, combineWith: 'AND', fuzzy: distanceOf },
    });
    this.#index.addAll(this.#entries);
  }

  /** What is found, the best first. One letter finds what begins with it. */
  find(text: string): readonly Hit[] {
    const query = text.trim();
    if (query === '') return [];
    const all = this.#entries;
    if (query.length === 1) {
      const first = query.toLowerCase();
      return all.filter(({ name }) => name.toLowerCase().startsWith(first)).slice(0, MOST);
    }
    const found = this.#index.search(query, { boostDocument: (id) => RANK[all[Number(id)]?.kind ?? 'member'] });
    return found.slice(0, MOST).flatMap(({ id }) => all[Number(id)] ?? []);
  }
}

const RANK = { event: 1.6, type: 1.2, member: 1 } as const;

/** How many letters of a word may be wrong. */
function distanceOf(term: string): number | false {
  return term.length > 5 ? 2 : term.length > 3 ? 1 : false;
}

/** The words of a text: those within names too, `isRoomsCall` → `isRoomsCall`, `is`, `Rooms`, `Call`. */
function wordsIn(text: string): string[] {
  const names = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return names.flatMap((name) => {
    const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu) ?? [];
    return parts.length > 1 ? [name, ...parts] : [name];
  });
}

type Draft = Omit<Entry, 'id'>;

function entriesOf(catalog: Catalog): readonly Draft[] {
  const { number, events, types, ways } = catalog;
  const at = (view: 'event' | 'type', name: string, path = ''): string =>
    addressOf({ catalog: number, view, name, path, tab: '' });
  const ofEvents = events.map(
    ({ type, name, description = '' }): Draft => ({
      address: at('event', type),
      kind: 'event',
      name,
      about: type,
      path: type,
      words: description,
    }),
  );
  const ofTypes = types
    .filter(({ kind }) => kind !== 'data')
    .map(({ name, description, positions }): Draft => {
      const about = description === '' ? (positions[0] ?? '') : description;
      return { address: at('type', name), kind: 'type', name, about, path: '', words: description };
    });
  const ofAround = events.flatMap(({ type, name: event, around }) =>
    around.map((member): Draft => draftOf(member, { address: at('event', type, member.name), owner: event, way: event })),
  );
  const ofMembers = types.flatMap(({ name: owner, members }) =>
    members.map((member): Draft => {
      const way = ways.get(owner);
      const inEvent = way === undefined || way.path === '' ? member.name : `${way.path}.${member.name}`;
      const address = way === undefined ? at('type', owner, member.name) : at('event', way.event, inEvent);
      return draftOf(member, { address, owner, way: way?.shown ?? owner });
    }),
  );
  return [...ofEvents, ...ofTypes, ...ofAround, ...ofMembers];
}

function draftOf(
  { name, description = '', values = [] }: ShownMember,
  { address, owner, way }: { readonly address: string; readonly owner: string; readonly way: string },
): Draft {
  return {
    address,
    kind: 'member',
    name,
    about: `${way}.${name}`,
    path: `${way} ${owner}`,
    words: `${description} ${values.join(' ')}`,
  };
}
