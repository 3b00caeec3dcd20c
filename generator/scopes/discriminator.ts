import { eventNameStrength, isWireName, nameKey } from '../claims/event-names.ts';
import type { JsonNode } from '../text/json/node.ts';
import { isPlaceholder } from '../text/placeholder.ts';

/** What one body of a delivery says at each path through its objects, and the words that the page has for the body. */
export interface Body {
  readonly texts: ReadonlyMap<string, string>;
  /** Headings and titles around it. */
  readonly words: readonly string[];
}

const MAX_DEPTH = 3;
const MAX_TEXTS = 400;

/** The strings of an object by their paths, dots between names; arrays are not entered. */
export function textsOf(node: JsonNode): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (at: JsonNode, path: readonly string[]): void => {
    if (at.kind === 'string' && path.length > 0) texts.set(path.join(SEPARATOR), at.value);
    if (at.kind !== 'object' || path.length >= MAX_DEPTH) return;
    for (const { name, value } of at.members) if (texts.size < MAX_TEXTS) visit(value, [...path, name]);
  };
  visit(node, []);
  return texts;
}

/** Stands between the names of a path, as no name of a page has it. */
export const SEPARATOR = '\u0000';

/** Names of members that tell events apart with most publishers. */
const TELLING =
  /^(?:.*[_-]?events?|event[_-]?(?:type|name|kind|code|action)|.*eventType|.*eventName|object_kind|(?:hook|message|msg|notification|webhook|trigger|callback)[_-]?(?:type|kind|event|name)|(?:message|notification|webhook|trigger)Type|topic|scope|trigger|detail-type|webhook)$/i;
/** Names that do so with some, and hold data with others. */
const OFTEN = /^(?:.*[_-]?(?:type|kind)|type|kind|method|action|op|e|k|t|status|command|cmd)$/i;

interface Candidate {
  readonly key: string;
  readonly values: readonly string[];
  readonly named: number;
}

/**
 * The path at which bodies say which event they are: its values are the names that the page gives to events, or differ from
 * body to body under a name that says so. `undefined` where nothing in the bodies tells.
 * @param page The events that the page names, by `nameKey`, whether it is about events at all, and whether a header names the event.
 */
export function findDiscriminator(
  bodies: readonly Body[],
  page: { readonly names: ReadonlySet<string>; readonly isAboutEvents: boolean; readonly hasHeader: boolean },
): readonly string[] | undefined {
  const candidates = collect(bodies, page.names).map((candidate) => ({
    candidate,
    score: page.hasHeader && !isBesideHeader(candidate) ? 0 : scoreOf(candidate, bodies.length, page.isAboutEvents),
  }));
  const best = candidates.reduce<{ candidate: Candidate; score: number } | undefined>(
    (one, other) => (other.score > (one?.score ?? 0) ? other : one),
    undefined,
  );
  return best?.candidate.key.split(SEPARATOR);
}

function collect(bodies: readonly Body[], names: ReadonlySet<string>): readonly Candidate[] {
  const found = new Map<string, { values: string[]; named: number }>();
  for (const { texts, words } of bodies) {
    const keys = words.map(nameKey);
    for (const [key, value] of texts) {
      if (isPlaceholder(value)) continue;
      const entry = found.get(key) ?? { values: [], named: 0 };
      found.set(key, entry);
      entry.values.push(value);
      const own = nameKey(value);
      if (
        names.has(own) ||
        (own.length > 3 && keys.some((word) => word === own || (word.includes(own) && own.length * 2 > word.length)))
      )
        entry.named++;
    }
  }
  return [...found].map(([key, entry]) => ({ key, ...entry }));
}

/** Where a header names the event, a member does so too only if it is called so and no action, or has the names of the page. */
function isBesideHeader({ key, values, named }: Candidate): boolean {
  const last = key.split(SEPARATOR).at(-1) ?? '';
  return (TELLING.test(last) || named * 2 >= values.length) && !/action|^op(?:eration)?$|^verb$/i.test(last);
}

/** How much like names of events all values are, but for one in ten, which may be slips. */
function leastStrength(values: readonly string[]): number {
  const strengths = values
    .map((value) => (isWireName(value) ? Math.max(eventNameStrength(value), 0.5) : 0))
    .sort((a, b) => a - b);
  return strengths[Math.floor(strengths.length / 10)] ?? 0;
}

/** How much speaks for a path; 0 if too little does. */
function scoreOf({ key, values, named }: Candidate, bodies: number, isAboutEvents: boolean): number {
  const path = key.split(SEPARATOR);
  const last = path.at(-1) ?? '';
  const count = values.length;
  const distinct = new Set(values).size;
  const cover = count / bodies;
  const strength = leastStrength(values);
  const owner = path.at(-2) ?? '';
  const telling = TELLING.test(last) || (OFTEN.test(last) && TELLING.test(owner)) ? 2 : OFTEN.test(last) ? 1 : 0;
  const share = named / count;
  if (strength === 0 || (cover < 0.5 && !(share >= 0.5 && count > 1))) return 0;
  const isNamed = share >= 0.5 && (telling > 0 || count > 1 || strength >= 2);
  const isTelling = telling === 2 && strength >= 0.5 && (distinct > 1 || strength >= 1);
  const isOften =
    telling === 1 &&
    (isAboutEvents || strength >= 3) &&
    ((distinct > 1 && distinct >= count * 0.6 && count > 1) || strength >= 3);
  const isDistinct = isAboutEvents && count > 2 && distinct === count && cover === 1 && strength >= 2;
  if (!(isNamed || isTelling || isOften || isDistinct)) return 0;
  return (
    1 +
    share * 3 +
    telling +
    (count > 1 ? (distinct / count) * 2 : 0) +
    cover * 4 +
    Math.max(0, strength - 1) -
    (path.length - 1) * 0.3
  );
}
