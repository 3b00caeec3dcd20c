import type { Payload } from '../../claims/payloads.ts';
import { isDataMember } from '../../envelopes/data-member.ts';
import type { DataTable } from '../../model/documented.ts';
import type { EventVariants, Example, ListedVariant } from '../../model/reading.ts';
import { addToGroup, groupBy } from '../../text/groups.ts';
import { type JsonNode, memberOf, stringMember } from '../../text/json/node.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { Place } from '../../text/source.ts';
import type { Page } from '../page.ts';
import { listedValues, type NamedInLists, namedInLists, namedValues } from './named-values.ts';

/*
 * An event has variants where a member of its data says what happened, and what else is there depends on it. Example values alone
 * never make one: the page has to name the values, and either show two of them that differ, or say of a member with which it is there.
 */

/** Fewer values make no variants. */
const MIN_VALUES = 2;

/** Members that say what happened; others do where the page makes a member depend on them. */
const TELLS =
  /^(?:\w*[_-])?(?:action|status|state|kind|type|reason|op|operation|verb|outcome|result|phase|stage|change)$|[a-z](?:Action|Status|State|Kind|Type|Reason|Operation|Outcome|Result|Phase|Stage|Change)$/i;

/** What is worked out once for all events of a page. */
interface PageSources {
  readonly page: Page;
  readonly payloads: ReadonlyMap<Place, Payload>;
  readonly listed: ReadonlyMap<string, readonly ListedVariant[]>;
  /** What lists about all events name, in the payload itself or in what a member of it holds. */
  readonly general: (holder: string | undefined) => NamedInLists;
  /** Whether the page shows data in an envelope that is known. */
  readonly isEnveloped: boolean;
}

/** One event with what the page shows and lists of it. */
interface Subject {
  readonly type: string;
  /** The member of the payload that is looked into, if that is not the payload itself. */
  readonly holder: string | undefined;
  readonly samples: readonly Sample[];
  /** What its own lists of members name, and those about all events where something shows it. */
  readonly lists: readonly NamedInLists[];
}

interface Sample {
  readonly node: Extract<JsonNode, { kind: 'object' }>;
  readonly place: Place;
}

/** The events of a page that have variants, with the member that tells them and the values that the page names. */
export function findVariants(
  page: Page,
  examples: readonly Example[],
  dataTables: readonly DataTable[],
): readonly EventVariants[] {
  if (page.set.composed !== undefined) return [];
  const byType = groupBy(examples, ({ type }) => type);
  const own = new Map<string, DataTable[]>();
  for (const table of dataTables) for (const type of table.types ?? []) addToGroup(own, type, table);
  const sources = {
    page,
    payloads: new Map(page.claims.payloads.map((payload) => [payload.place, payload])),
    listed: listedValues(page),
    general: inGeneral(dataTables.filter(({ types }) => types === undefined)),
    isEnveloped: examples.some(({ payload, sample }) => payload !== sample),
  };
  return page.set.events.flatMap(({ type }): readonly EventVariants[] => {
    const samples = (byType.get(type) ?? []).flatMap(({ sample, place }) =>
      sample?.kind === 'object' ? [{ node: sample, place }] : [],
    );
    const tables = own.get(type) ?? [];
    const inPayload = variantsIn(sources, subjectOf(sources, { type, samples, tables }));
    if (inPayload !== undefined) return [inPayload];
    const held = holdersOf(sources, samples, tables).flatMap(
      (holder) => variantsIn(sources, subjectOf(sources, { type, samples, tables }, holder)) ?? [],
    );
    return mostValues(held);
  });
}

/** What lists about all events name, worked out once for each member that is looked into. */
function inGeneral(tables: readonly DataTable[]): PageSources['general'] {
  const known = new Map<string | undefined, NamedInLists>();
  return (holder) => {
    const found = known.get(holder) ?? namedInLists(tables, holder);
    known.set(holder, found);
    return found;
  };
}

interface OneEvent {
  readonly type: string;
  readonly samples: readonly Sample[];
  readonly tables: readonly DataTable[];
}

/** What the page shows and lists of an event, or of what a member of it holds. */
function subjectOf({ general }: PageSources, { type, samples, tables }: OneEvent, holder?: string): Subject {
  const nodes = samples.flatMap(({ node, place }) => {
    const held = holder === undefined ? node : memberOf(node, holder);
    return held?.kind === 'object' ? [{ node: held, place }] : [];
  });
  return {
    type,
    holder,
    samples: nodes,
    lists: [namedInLists(tables, holder), ...(nodes.length === 0 ? [] : [general(holder)])],
  };
}

/**
 * The members of a payload that may hold its own data, one step further in: objects in all examples, else in lists, which go by a
 * usual name of such. What is in an envelope that is known has no further one, and what tells the event is none.
 */
function holdersOf(
  { page, isEnveloped }: PageSources,
  samples: readonly Sample[],
  tables: readonly DataTable[],
): readonly string[] {
  if (isEnveloped) return [];
  const [first, ...others] = samples;
  const listed = tables.flatMap(({ members }) => members.flatMap(({ path }) => (path.length > 1 ? (path[0] ?? []) : [])));
  const names = first === undefined ? listed : first.node.members.map(({ name }) => name);
  const told = toldAt(page);
  const isObject = (name: string): boolean =>
    [first, ...others].every((one) => one === undefined || memberOf(one.node, name)?.kind === 'object');
  return [...new Set(names)].filter((name) => isDataMember(name) && !told.includes(name) && isObject(name));
}

/** The members of the payload that tell the event, or hold what does. */
function toldAt({ set }: Page): readonly string[] {
  return [set.discriminator?.path, set.discriminator?.second?.path].flatMap((path) => path?.[0] ?? []);
}

function variantsIn(sources: PageSources, subject: Subject): EventVariants | undefined {
  return mostValues(candidates(sources.page, subject).flatMap((member) => variantsBy(sources, subject, member) ?? []))[0];
}

function mostValues(found: readonly EventVariants[]): readonly EventVariants[] {
  return [...found].sort((a, b) => b.values.length - a.values.length).slice(0, 1);
}

/** The members that may tell variants: in all examples a text, and called so or named by a condition; none of those that tell the event. */
function candidates(page: Page, { holder, samples, lists }: Subject): readonly string[] {
  const told = holder === undefined ? toldAt(page) : [];
  const conditions = new Set(lists.flatMap((list) => [...list.conditions.keys()]));
  const names = samples[0]?.node.members.map(({ name }) => name) ?? lists.flatMap(({ members }) => [...members]);
  return [...new Set(names)].filter(
    (name) =>
      (TELLS.test(name) || conditions.has(name)) &&
      !told.includes(name) &&
      samples.every(({ node }) => isText(stringMember(node, name))),
  );
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && !isPlaceholder(text);
}

function variantsBy(
  { payloads, listed }: PageSources,
  { type, holder, samples, lists }: Subject,
  member: string,
): EventVariants | undefined {
  const byValue = groupBy(samples, ({ node }) => stringMember(node, member) ?? '');
  const shown = [...byValue].flatMap(([value, some]) =>
    some.flatMap(({ place }) => {
      const payload = payloads.get(place);
      return payload === undefined ? [] : [{ payload, value }];
    }),
  );
  const values = namedValues({ type, holder, member, lists, listed, shown });
  if (values.length < MIN_VALUES) return undefined;
  const isCondition = lists.some(({ conditions }) => conditions.get(member)?.some(({ isOfRoot }) => isOfRoot) === true);
  const shownValues = values.filter(({ value }) => byValue.has(value));
  const isUnlike = shownValues.length >= MIN_VALUES && areUnlike(shownValues, byValue);
  return isCondition || isUnlike ? { type, holder, member, values } : undefined;
}

/** Whether all examples of one value have a member that no example of another has; an example that leaves members out says nothing. */
function areUnlike(values: readonly ListedVariant[], byValue: ReadonlyMap<string, readonly Sample[]>): boolean {
  const shapes = values.flatMap(({ value }) => {
    const whole = (byValue.get(value) ?? []).filter(({ node }) => node.elided !== true);
    return whole.length === 0 ? [] : [whole.map(({ node }) => new Set(node.members.map(({ name }) => name)))];
  });
  const counts = new Map<string, { always: number; ever: number }>();
  for (const shape of shapes) {
    for (const name of new Set(shape.flatMap((names) => [...names]))) {
      const count = counts.get(name) ?? { always: 0, ever: 0 };
      counts.set(name, count);
      count.ever++;
      if (shape.every((names) => names.has(name))) count.always++;
    }
  }
  return [...counts.values()].some(({ always, ever }) => always > 0 && ever < shapes.length);
}
