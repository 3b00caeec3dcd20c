import { maskedNumber } from './masked-number.ts';
import { maskedText } from './masked-text.ts';
import { isKnownValue, leavesOf, type MaskedPlace, type MaskedPlaces, ownMember, type PlaceLeaves } from './place.ts';
import { isPersonal } from './string-forms.ts';

/** How deep an event is looked into. What is deeper is `null`, as nothing that reads events looks there. */
const MAX_DEPTH = 100;

/** What to know of an event for masking it. */
export interface EventToMask {
  /** Its type, if that is known. */
  readonly type: string | undefined;
  /** Where its id is: that gets another value in each event, so that two events are not taken for one. Empty where nothing is its id. */
  readonly idPath: readonly string[];
}

/**
 * An event with its values replaced by others of the same kind and form. What the pages name stays: properties, values, and the
 * type of the event. So do `true`, `false` and `null`, and the names of properties that the pages do not document, unless they look
 * like data of somebody. Names in a map are replaced.
 */
export function maskEvent(event: unknown, { type, idPath }: EventToMask, { events, named }: MaskedPlaces): unknown {
  const isKept = (text: string): boolean => text === type && isName(text);
  const place = type === undefined ? undefined : ownMember(events, type);
  return new Mask(named, isKept).of(event, place === undefined ? [] : [place], { depth: 0, salt: 0, idPath });
}

/** The headers that name an event, of which each says the type or a part of it. */
export function maskHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isName(value) ? value : maskedText(value, [], 0)]),
  );
}

/** Whether a text looks like the type of an event, documented or not. */
function isName(text: string): boolean {
  return /^[\w.:/, -]{1,200}$/.test(text) && !isPersonal(text);
}

/** Where the walk through an event is. */
interface Position {
  readonly depth: number;
  /** What tells the values here from those elsewhere, where they have to differ. */
  readonly salt: number;
  /** The way from here to the id of the event; nothing where it does not lead there. */
  readonly idPath: readonly string[] | undefined;
}

class Mask {
  readonly #named: MaskedPlaces['named'];
  readonly #isKept: (text: string) => boolean;

  constructor(named: MaskedPlaces['named'], isKept: (text: string) => boolean) {
    this.#named = named;
    this.#isKept = isKept;
  }

  of(value: unknown, places: readonly MaskedPlace[], position: Position): unknown {
    const leaves = leavesOf(places, this.#named);
    if (value === null || typeof value === 'boolean' || isKnownValue(value, leaves)) return value;
    if (typeof value === 'string') return this.#isKept(value) ? value : maskedText(value, leaves, saltAt(position));
    if (typeof value === 'number') return maskedNumber(value, leaves, saltAt(position));
    if (typeof value !== 'object' || position.depth >= MAX_DEPTH) return null;
    return Array.isArray(value) ? this.#items(value, leaves, position) : this.#members(value, leaves, position);
  }

  #items(items: readonly unknown[], leaves: PlaceLeaves, { depth, salt }: Position): readonly unknown[] {
    const differ = leaves.some(({ uniqueItems }) => uniqueItems === true);
    return items.map((item, index) => {
      const places = known(leaves.map(({ first, items: others }) => first?.[index] ?? others));
      return this.of(item, places, { depth: depth + 1, salt: differ ? index : salt, idPath: undefined });
    });
  }

  #members(object: object, leaves: PlaceLeaves, { depth, salt, idPath }: Position): object {
    const maps = known(leaves.map(({ values }) => values));
    const names = known(leaves.map(({ names: one }) => one));
    const others = [...maps, ...known(leaves.map((leaf) => leaf.others))];
    const masked: Record<string, unknown> = Object.create(null);
    let count = 0;
    for (const [name, value] of Object.entries(object)) {
      const documented = known(leaves.map(({ members }) => ownMember(members, name)));
      const isKept = documented.length > 0 || (maps.length === 0 && !isPersonal(name));
      const shown = isKept ? name : this.#name(name, names, count++);
      const rest = idPath?.[0] === name ? idPath.slice(1) : undefined;
      masked[shown] = this.of(value, documented.length > 0 ? documented : others, { depth: depth + 1, salt, idPath: rest });
    }
    return masked;
  }

  /** A name in the place of one that is data; each of an object has a number. */
  #name(name: string, places: readonly MaskedPlace[], index: number): string {
    if (places.length === 0) return `{masked${index === 0 ? '' : index + 1}}`;
    const leaves = leavesOf(places, this.#named);
    return isKnownValue(name, leaves) ? name : maskedText(name, leaves, index);
  }
}

function saltAt({ salt, idPath }: Position): number {
  return idPath?.length === 0 ? Math.floor(Math.random() * 2 ** 40) : salt;
}

function known(places: readonly (MaskedPlace | undefined)[]): readonly MaskedPlace[] {
  return places.filter((place): place is MaskedPlace => place !== undefined);
}
