import { nameKey } from '../../claims/event-names.ts';
import { lastPart, words } from '../../text/case.ts';

/** The events of a page by what headings and sentences call them. */
export interface EventIndex {
  readonly has: (type: string) => boolean;
  /** The types that a whole text names: a type, its last part, words that make it up, with or without "event" behind it. */
  readonly named: (text: string) => readonly string[];
  /** The types that stand in a text, as code or as names of several parts. */
  readonly mentioned: (text: string, codes: readonly string[]) => readonly string[];
  /** The only type that ends with the words of a text. */
  readonly ending: (text: string) => string | undefined;
}

/** Prepares the search, so that a page of many sections and many events is read in one pass. */
export function indexEvents(types: readonly string[]): EventIndex {
  const whole = new Map<string, string[]>();
  const exact = new Set(types);
  const add = (key: string, type: string): void => {
    const known = whole.get(key);
    if (known === undefined) whole.set(key, [type]);
    else if (!known.includes(type)) known.push(type);
  };
  for (const type of types) {
    for (const key of new Set([nameKey(type), nameKey(lastPart(type))])) if (key.length > 1) add(key, type);
  }
  const named = (text: string): readonly string[] => {
    const shown = text.replace(
      /^(?:the|example|sample)s?(?:\s+of)?\s+|(?:\s+(?:events?|web ?hooks?|notifications?|messages?|callbacks?|payload|data|example)){1,3}\s*$/gi,
      '',
    );
    return whole.get(nameKey(text)) ?? whole.get(nameKey(shown)) ?? [];
  };
  const mentioned = (text: string, codes: readonly string[]): readonly string[] => {
    const inCode = codes.flatMap((code) => (exact.has(code) ? [code] : []));
    if (inCode.length > 0) return [...new Set(inCode)];
    const inText = (text.match(/[A-Za-z][\w-]*(?:[./:]+[A-Za-z][\w-]*)+/g) ?? []).filter((word) => exact.has(word));
    return [...new Set(inText)];
  };
  const endings = typesByEnding(exact);
  return { has: (type) => exact.has(type), named, mentioned, ending: (text) => endings.get(nameKey(text)) };
}

/** So many words at the end of a type are looked for. */
const MAX_ENDING = 3;

/** The types by the words at their ends, where only one ends so. */
function typesByEnding(types: ReadonlySet<string>): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const type of types) {
    const own = words(type);
    for (let count = 1; count <= MAX_ENDING && count < own.length; count++) {
      const key = own.slice(-count).join('');
      found.set(key, found.has(key) ? undefined : type);
    }
  }
  return found;
}
