import { eventNameStrength, nameKey } from '../../claims/event-names.ts';
import { type PageClaims, typeInHeader } from '../../claims/page-claims.ts';
import { type Payload, textAt } from '../../claims/payloads.ts';
import { atMember, composedType, inHeader } from '../../envelopes/discriminator.ts';
import type { DiscriminatorPlace } from '../../model/discriminator.ts';
import { type JsonNode, nodeAt } from '../../text/json/node.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { ComposedTypes, EventSet } from './event-set.ts';
import { typeOf } from './wire-values.ts';

/*
 * Some publishers tell an event by two texts: what happened to something (`action`, `op`), beside what it happened to, which
 * is a header or another member. The second one counts where the page shows that the first one is not enough.
 */

/** Members that say what happened, of which the rest of the delivery says to what. */
const ACTION = /^(?:(?:event|change|hook)?[_-]?action|op|operation|verb|sub[_-]?type|event[_-]?sub[_-]?type|activity)$/i;
/** Members that say what it happened to, where the other one was taken for all of the type. */
const THING = /^(?:(?:event|object|resource|entity)?[_-]?(?:type|kind|name)|event|object|resource|entity|model|topic|category)$/i;

/** What a second text is made of: as it stands behind a dot in the type, it has none. */
const ONE_TEXT = /^\w[\w-]*$/;

/** Two texts of one payload. */
interface Halves {
  readonly first: string;
  readonly second: string;
}

/**
 * Finds the second place that tells events apart, where one is not enough: payloads of one type differ in it, or the page
 * names events by both texts. A page that names its events by the first text alone has events that vary with the second.
 */
export function findComposed(claims: PageClaims, set: EventSet): ComposedTypes | undefined {
  // Where a second member tells already what one value of the first leaves open, both are not needed together.
  if (set.discriminator?.second !== undefined) return undefined;
  const told = set.discriminator?.path;
  const names = namesOnPage(claims, set);
  const untold = claims.payloads.filter(({ node }) => typeOf(node, set.discriminator) === undefined);
  if (told === undefined) {
    if (set.header === undefined) return undefined;
    const textOf: First['textOf'] = (payload, action) => typeAround(claims, set, { payload, action });
    return compose(claims, untold, { place: inHeader(set.header), textOf, names });
  }
  const payloads = claims.payloads.filter(({ node }) => textAt(node, told) !== undefined);
  if (!ACTION.test(told.at(-1) ?? ''))
    return compose(claims, payloads, { place: atMember(...told), textOf: ({ node }) => textAt(node, told), names });
  // The action was taken for the type.
  const beside = told.slice(0, -1);
  for (const name of rootNames(payloads, beside).filter((one) => THING.test(one))) {
    const path = [...beside, name];
    const textOf: First['textOf'] = ({ node }) => textAt(node, path);
    const found = compose(claims, payloads, { place: atMember(...path), textOf, names }, told);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface First {
  readonly place: DiscriminatorPlace;
  readonly textOf: (payload: Payload, action: string) => string | undefined;
  /** What the page names events, by `nameKey`. */
  readonly names: ReadonlySet<string>;
}

/** What lists, tables and headings of a page name events. */
function namesOnPage({ events }: PageClaims, { bySection }: EventSet): ReadonlySet<string> {
  const headings = [...bySection.keys()].flatMap(({ heading }) => heading?.text ?? []);
  return new Set([...events.map(({ type }) => type), ...headings].map(nameKey));
}

/** The event that a header or the headings around a payload name, without what only says its action. */
function typeAround(
  claims: PageClaims,
  { bySection }: EventSet,
  { payload, action }: { readonly payload: Payload; readonly action: string },
): string | undefined {
  const header = typeInHeader(claims, payload);
  if (header !== undefined) return header;
  const { chain = [], subject } = claims.topics.get(payload.section) ?? {};
  // Headings of parts and cases of what the subject is about name no event.
  const named = chain.slice(Math.max(0, subject === undefined ? 0 : chain.indexOf(subject))).flatMap((heading) => {
    const own = claims.sectionOf.get(heading);
    const types = own === undefined ? undefined : bySection.get(own);
    return types ?? (heading.depth > 1 && eventNameStrength(heading.text) > 0 ? [heading.text] : []);
  });
  return named.find((type) => nameKey(type) !== nameKey(action));
}

function compose(
  claims: PageClaims,
  payloads: readonly Payload[],
  { place, textOf, names }: First,
  second?: readonly string[],
): ComposedTypes | undefined {
  const beside = place.kind === 'member' ? place.path.slice(0, -1) : [];
  const paths =
    second === undefined
      ? rootNames(payloads, beside)
          .filter((name) => ACTION.test(name))
          .map((name) => [...beside, name])
      : [second];
  const isTogether = namedTogether(claims.outline, names);
  for (const path of paths) {
    const halves = new Map<JsonNode, Halves>();
    for (const payload of payloads) {
      const action = textAt(payload.node, path);
      if (action === undefined || !ONE_TEXT.test(action) || isPlaceholder(action)) continue;
      const text = textOf(payload, action);
      if (text === undefined) continue;
      halves.set(payload.node, { first: withoutAction(text, action), second: action });
    }
    const all = [...halves.values()];
    if (!isNeeded(all, names) || (second === undefined && isNamedByFirst(all, names, isTogether))) continue;
    return {
      discriminator: { kind: 'both', first: place, second: atMember(...path) },
      byPayload: new Map([...halves].map(([node, half]) => [node, composedType(half.first, half.second)])),
    };
  }
  return undefined;
}

/** Whether one text alone stands for several events: with one of it there are two of the other, or both together are a name. */
function isNeeded(halves: readonly Halves[], names: ReadonlySet<string>): boolean {
  const seconds = new Map<string, string>();
  return halves.some(({ first, second }) => {
    const known = seconds.get(first);
    seconds.set(first, second);
    return (known !== undefined && known !== second) || names.has(nameKey(composedType(first, second)));
  });
}

/**
 * Whether the page names each event by the first text alone, and none by both: then the second one says what happened to one and
 * the same event.
 */
function isNamedByFirst(halves: readonly Halves[], names: ReadonlySet<string>, isTogether: (half: Halves) => boolean): boolean {
  return halves.every((half) => names.has(nameKey(half.first)) && !isTogether(half));
}

/** Makes a function that says whether a page names both texts as one event: joined, or in two cells of a row that have nothing else. */
function namedTogether({ sections }: PageClaims['outline'], names: ReadonlySet<string>): (half: Halves) => boolean {
  const rows = new Map<string, Set<string>>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    for (const row of block.kind === 'table' ? block.rows : []) {
      const [first = '', ...others] = row.slice(0, MAX_CELLS).map(({ text }) => nameKey(text));
      const known = rows.get(first) ?? new Set<string>();
      rows.set(first, known);
      for (const other of others) known.add(other);
    }
  }
  return ({ first, second }) =>
    names.has(nameKey(composedType(first, second))) || rows.get(nameKey(first))?.has(nameKey(second)) === true;
}

/** An event and its action stand in the first cells of a row. */
const MAX_CELLS = 4;

/** `issues.opened` of which the payload has `opened` is about `issues`. */
function withoutAction(text: string, action: string): string {
  const rest = text.slice(0, -action.length);
  const first = rest.replace(/[.:/_ -]{1,3}$/, '');
  return text.toLowerCase().endsWith(action.toLowerCase()) && first !== rest && first !== '' ? first : text;
}

/** The names of texts at one level of payloads, the first payload's first. */
function rootNames(payloads: readonly Payload[], path: readonly string[] = []): readonly string[] {
  return [
    ...new Set(
      payloads.flatMap(({ node }) => {
        const at = nodeAt(node, path);
        return at?.kind === 'object' ? at.members.flatMap(({ name, value }) => (value.kind === 'string' ? [name] : [])) : [];
      }),
    ),
  ];
}
