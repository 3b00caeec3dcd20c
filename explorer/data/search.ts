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
  /** Where its words stand: those of its name count most, and those of what is said of it least. */
  readonly path: string;
  readonly words: string;
}

/** So many are shown. */
const MOST = 80;

/** What a word counts by where it stands. */
const WEIGHTS = { event: 6, type: 5, member: 4, path: 2, words: 1 } as const;

/** The entries that have a word, and what it counts there at most. */
interface Postings {
  readonly entries: number[];
  readonly weights: number[];
}

/**
 * Finds events, types and members by names, paths, words and values, with typing mistakes. Words that are like what is typed are
 * looked up by MiniSearch; of these there are few, however many things have them.
 */
export class Search {
  readonly #entries: readonly Entry[];
  readonly #words: readonly string[];
  readonly #postings = new Map<string, Postings>();
  readonly #like: MiniSearch<{ readonly id: number; readonly word: string }>;

  constructor(catalogs: readonly Catalog[]) {
    this.#entries = catalogs.flatMap(entriesOf);
    for (const [number, { kind, name, path, words }] of this.#entries.entries()) {
      this.#add(name, { number, weight: WEIGHTS[kind] });
      this.#add(path, { number, weight: WEIGHTS.path });
      this.#add(words, { number, weight: WEIGHTS.words });
    }
    this.#words = [...this.#postings.keys()];
    this.#like = new MiniSearch({ fields: ['word'], tokenize: (word) => [word] });
    this.#like.addAll(this.#words.map((word, id) => ({ id, word })));
  }

  /** What is found, the best first: what has all words that are typed, or like them. */
  find(text: string): readonly Hit[] {
    const typed = [...new Set((text.match(NAME) ?? []).map((word) => word.toLowerCase()))];
    if (typed.length === 0) return [];
    const total = new Float32Array(this.#entries.length).fill(1);
    for (const word of typed) {
      const scores = this.#scoresOf(word);
      for (let number = 0; number < total.length; number++) total[number] = (total[number] ?? 0) * (scores[number] ?? 0);
    }
    return best(total).flatMap((number) => this.#entries[number] ?? []);
  }

  /** What each entry has of a word, or of one that is like it. */
  #scoresOf(word: string): Float32Array {
    const scores = new Float32Array(this.#entries.length);
    const [first, ...others] = this.#like.search(word, { prefix: true, fuzzy: distanceOf(word) });
    for (const { id, score } of first === undefined ? [] : [first, ...others]) {
      const closeness = score / (first?.score ?? 1);
      const { entries, weights } = this.#postings.get(this.#words[Number(id)] ?? '') ?? NOTHING;
      for (let at = 0; at < entries.length; at++) {
        const number = entries[at] ?? 0;
        scores[number] = Math.max(scores[number] ?? 0, closeness * (weights[at] ?? 0));
      }
    }
    return scores;
  }

  #add(text: string, { number, weight }: { readonly number: number; readonly weight: number }): void {
    for (const word of wordsIn(text)) {
      let postings = this.#postings.get(word);
      if (postings === undefined) {
        postings = { entries: [], weights: [] };
        this.#postings.set(word, postings);
      }
      // Of one entry the heaviest comes first.
      if (postings.entries.at(-1) === number) continue;
      postings.entries.push(number);
      postings.weights.push(weight);
    }
  }
}

const NOTHING: Postings = { entries: [], weights: [] };

/** The numbers of the highest scores; of equal ones, the first. */
function best(scores: Float32Array): readonly number[] {
  const found: number[] = [];
  let lowest = 0;
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    if (score <= lowest) continue;
    let at = found.length;
    while (at > 0 && (scores[found[at - 1] ?? 0] ?? 0) < score) at--;
    found.splice(at, 0, number);
    if (found.length > MOST) found.pop();
    if (found.length === MOST) lowest = scores[found[MOST - 1] ?? 0] ?? 0;
  }
  return found;
}

/** How many letters of a word may be wrong. */
function distanceOf(term: string): number | false {
  return term.length > 5 ? 2 : term.length > 3 ? 1 : false;
}

const NAME = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in small letters; those within names too, as `paid` and `at` in `paidAt`. */
function wordsIn(text: string): readonly string[] {
  return (text.match(NAME) ?? []).flatMap((name) => {
    const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu) ?? [];
    return (parts.length > 1 ? [name, ...parts] : [name]).map((part) => part.toLowerCase());
  });
}

function entriesOf(catalog: Catalog): readonly Entry[] {
  const { number, events, types, ways } = catalog;
  const at = (view: 'event' | 'type', name: string, path = ''): string =>
    addressOf({ catalog: number, view, name, path, tab: '' });
  const ofEvents = events.map(
    ({ type, name, description = '' }): Entry => ({
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
    .map(({ name, description, positions }): Entry => {
      const about = description === '' ? (positions[0] ?? '') : description;
      return { address: at('type', name), kind: 'type', name, about, path: '', words: description };
    });
  const ofAround = events.flatMap(({ type, name: event, around }) =>
    around.map((member): Entry => memberEntry(member, { address: at('event', type, member.name), owner: event, way: event })),
  );
  const ofMembers = types.flatMap(({ name: owner, members }) =>
    members.map((member): Entry => {
      const way = ways.get(owner);
      const inEvent = way === undefined || way.path === '' ? member.name : `${way.path}.${member.name}`;
      const address = way === undefined ? at('type', owner, member.name) : at('event', way.event, inEvent);
      return memberEntry(member, { address, owner, way: way?.shown ?? owner });
    }),
  );
  return [...ofEvents, ...ofTypes, ...ofAround, ...ofMembers];
}

function memberEntry(
  { name, description = '', values = [] }: ShownMember,
  { address, owner, way }: { readonly address: string; readonly owner: string; readonly way: string },
): Entry {
  return {
    address,
    kind: 'member',
    name,
    about: `${way}.${name}`,
    path: `${way} ${owner}`,
    words: `${description} ${values.join(' ')}`,
  };
}
