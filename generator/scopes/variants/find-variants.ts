import type { Payload } from '../../claims/payloads.ts';
import type { DataTable } from '../../model/documented.ts';
import type { EventVariants, Example, ListedVariant } from '../../model/reading.ts';
import { addToGroup, groupBy } from '../../text/groups.ts';
import { type JsonNode, stringMember } from '../../text/json/node.ts';
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
  readonly general: NamedInLists;
}

/** One event with what the page shows and lists of it. */
interface Subject {
  readonly type: string;
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
    general: namedInLists(dataTables.filter(({ types }) => types === undefined)),
  };
  return page.set.events.flatMap(({ type }): readonly EventVariants[] => {
    const samples = (byType.get(type) ?? []).flatMap(({ sample, place }) =>
      sample?.kind === 'object' ? [{ node: sample, place }] : [],
    );
    const lists = [namedInLists(own.get(type) ?? []), ...(samples.length === 0 ? [] : [sources.general])];
    const found = candidates(page, { type, samples, lists }).flatMap(
      (member) => variantsBy(sources, { type, samples, lists }, member) ?? [],
    );
    return found.sort((a, b) => b.values.length - a.values.length).slice(0, 1);
  });
}

/** The members that may tell variants: in all examples a text, and called so or named by a condition; none of those that tell the event. */
function candidates({ set }: Page, { samples, lists }: Subject): readonly string[] {
  const told = [set.discriminator?.path, set.discriminator?.second?.path].flatMap((path) => path?.[0] ?? []);
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
  { type, samples, lists }: Subject,
  member: string,
): EventVariants | undefined {
  const byValue = groupBy(samples, ({ node }) => stringMember(node, member) ?? '');
  const shown = [...byValue].flatMap(([value, some]) =>
    some.flatMap(({ place }) => {
      const payload = payloads.get(place);
      return payload === undefined ? [] : [{ payload, value }];
    }),
  );
  const values = namedValues({ type, member, lists, listed, shown });
  if (values.length < MIN_VALUES) return undefined;
  const isCondition = lists.some(({ conditions }) => conditions.get(member)?.some(({ isOfRoot }) => isOfRoot) === true);
  const shownValues = values.filter(({ value }) => byValue.has(value));
  const isUnlike = shownValues.length >= MIN_VALUES && areUnlike(shownValues, byValue);
  return isCondition || isUnlike ? { type, member, values } : undefined;
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
