import { eventNameStrength, isWireName, nameKey } from '../../claims/event-names.ts';
import { words } from '../../text/case.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { SEPARATOR } from './event-of-payload.ts';

/** What one body of a delivery says at each path through its objects, and the words that the page has for the body. */
export interface Body {
  readonly texts: ReadonlyMap<string, string>;
  /** Headings and titles around it, the nearest first. */
  readonly words: readonly string[];
  /** The sentence that says when it is sent, if its section begins with one. */
  readonly said?: string | undefined;
  /** Whether it is a list of members, whose values hold for all deliveries, and no example. */
  readonly isStated: boolean;
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

/** Names of members that distinguish events with most publishers. */
export const DISCRIMINATOR_NAME =
  /^(?:.*[_-]?events?|event[_-]?(?:type|name|kind|code|action)|.*eventType|.*eventName|object_kind|(?:hook|message|msg|notification|webhook|trigger|callback)[_-]?(?:type|kind|event|name)|(?:message|notification|webhook|trigger)Type|topic|scope|trigger|detail-type|webhook|(?:tipo|nome|nombre|type|typ)[_-]?(?:de?[_-]?)?(?:eventos?|evenement|ereignis|web[_-]?hooks?|notifica\w+)|evento)$/i;
/** Names that do so with some, and hold data with others. */
export const AMBIGUOUS_NAME = /^(?:.*[_-]?(?:type|kind)|type|kind|method|action|op|e|k|t|status|command|cmd)$/i;

/** Names that do so within a member that is called after events: `event.name`. */
export const NAME_WITHIN = /^(?:name|code|key|slug)$/i;

/** A path at which bodies have texts, with all of them, and how many are names of events. */
export interface Candidate {
  readonly key: string;
  readonly values: readonly string[];
  readonly named: number;
  /** How many name another event than the heading right above, which is the name of one. */
  readonly contradicted: number;
}

/** All paths at which bodies have texts. */
export function collectCandidates(
  bodies: readonly Body[],
  { names, headed }: { readonly names: ReadonlySet<string>; readonly headed: ReadonlySet<string> },
): readonly Candidate[] {
  const found = new Map<string, { values: string[]; named: number; contradicted: number }>();
  for (const { texts, words: around, said } of bodies) {
    const keys = around.map(nameKey);
    const isSaid = saysWordsOf(said);
    for (const [key, value] of texts) {
      if (isPlaceholder(value)) continue;
      const entry = found.get(key) ?? { values: [], named: 0, contradicted: 0 };
      found.set(key, entry);
      entry.values.push(value);
      const own = nameKey(value);
      const isJoined = eventNameStrength(value) > 1;
      if (
        names.has(own) ||
        (own.length > 3 && keys.some((word) => word === own || isMostOf(own, word) || (isJoined && isMostOf(word, own)))) ||
        (isJoined && mayTell(key) && !TELLS_STATE.test(key) && isSaid(value))
      )
        entry.named++;
      if (headed.has(own) && headed.has(keys[0] ?? '') && keys[0] !== own) entry.contradicted++;
    }
  }
  return [...found].map(([key, entry]) => ({ key, ...entry }));
}

/** Whether what stands at a path may distinguish events, by its name. */
export function mayTell(key: string): boolean {
  const name = pathOf(key).at(-1) ?? '';
  return DISCRIMINATOR_NAME.test(name) || AMBIGUOUS_NAME.test(name);
}

const TELLS_STATE = /(?:status|state)$/i;

/** Makes a function that says whether a sentence has all words of a name: `NoteCreate` and "Called whenever a note is created". */
function saysWordsOf(sentence: string | undefined): (name: string) => boolean {
  if (sentence === undefined) return () => false;
  const said = new Set(words(sentence).map(stem));
  return (name) => {
    const own = words(name);
    return own.length > 1 && own.every((word) => said.has(stem(word)));
  };
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ed|es|ing|e|d|s)$/, '') : word;
}

/** Whether a name is in another one, and more than half of it. */
function isMostOf(name: string, whole: string): boolean {
  return name.length > 3 && whole.includes(name) && name.length * 2 > whole.length;
}

/** How much like names of events all values are, but for one in ten, or one of four or more, which may be slips, or stand for any. */
export function leastStrength(values: readonly string[]): number {
  const strengths = values
    .map((value) => (isWireName(value) ? Math.max(eventNameStrength(value), 0.5) : 0))
    .sort((a, b) => a - b);
  const slips = Math.max(Math.floor(strengths.length / 10), strengths.length > 3 ? 1 : 0);
  return strengths[slips] ?? 0;
}

/** The names of a path that was joined. */
export function pathOf(key: string): readonly string[] {
  return key.split(SEPARATOR);
}
