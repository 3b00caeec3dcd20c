import { nameKey } from '../../claims/event-names.ts';
import { lastPart } from '../../text/case.ts';

/** The events of a page by what headings and sentences call them. */
export interface EventIndex {
  readonly has: (type: string) => boolean;
  /** The types that a whole text names: a type, its last part, words that make it up, with or without "event" behind it. */
  readonly named: (text: string) => readonly string[];
  /** The types that stand in a text, as code or as names of several parts. */
  readonly mentioned: (text: string, codes: readonly string[]) => readonly string[];
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
    const words = text.replace(
      /^(?:the|example|sample)s?(?:\s+of)?\s+|\s+(?:events?|web ?hooks?|notifications?|messages?|callbacks?|payload|data|example)\s*$/gi,
      '',
    );
    return whole.get(nameKey(text)) ?? whole.get(nameKey(words)) ?? [];
  };
  const mentioned = (text: string, codes: readonly string[]): readonly string[] => {
    const inCode = codes.flatMap((code) => (exact.has(code) ? [code] : []));
    if (inCode.length > 0) return [...new Set(inCode)];
    const inText = (text.match(/[A-Za-z][\w-]*(?:[./:]+[A-Za-z][\w-]*)+/g) ?? []).filter((word) => exact.has(word));
    return [...new Set(inText)];
  };
  return { has: (type) => exact.has(type), named, mentioned };
}
