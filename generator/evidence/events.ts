import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { envelopes } from '../envelopes/all.ts';
import type { DataTable } from '../model/documented.ts';
import type { EventEvidence, Evidence, Sighting } from '../model/evidence.ts';
import { mergeAll } from '../model/merge-evidence.ts';
import type { Example, ListedEvent, Reading } from '../model/reading.ts';
import type { JsonNode } from '../text/json/node.ts';
import { comparePlaces } from '../text/source.ts';
import { borrowKinds } from './borrow.ts';
import { type Origin, observe } from './observe.ts';
import { completeFromSiblings } from './siblings.ts';
import { alignTable, stateMembers } from './state.ts';
import type { PageVersions, Version } from './versions.ts';

/**
 * What the pages say of each event. The newest version of a page decides which events there are; older versions add
 * to the history of those that it still has. Events stand in the order of the pages' names and of their rows.
 */
export function collectEvents(groups: readonly PageVersions[]): Result<readonly EventEvidence[]> {
  const diagnostics: Diagnostic[] = [];
  const events = new Map<string, EventEvidence>();
  for (const { versions } of groups) {
    const newest = versions.at(-1);
    if (newest === undefined) continue;
    const page = pageOfEvents(versions, newest.reading);
    const own = page.announced.map(({ type, listed }) => weigh(type, listed, page));
    const completed = completeFromSiblings(own, newest.reading);
    diagnostics.push(...completed.diagnostics);
    for (const event of completed.value) {
      const known = events.get(event.type);
      events.set(event.type, known === undefined ? event : joinPages(known, event));
    }
  }
  return { value: [...events.values()].sort(comparePlaced), diagnostics };
}

/** What is worked out once for all events of a page. */
interface PageOfEvents {
  readonly newest: Reading;
  readonly announced: readonly { readonly type: string; readonly listed: ListedEvent | undefined }[];
  readonly examples: ReadonlyMap<string, readonly Dated[]>;
  /** Payloads of other events that are said to be like those of an event. */
  readonly likenesses: ReadonlyMap<string, readonly Example[]>;
  /** What the examples of all events show. */
  readonly shown: Evidence;
  readonly tables: ReadonlyMap<string, readonly DataTable[]>;
  /** For each version, oldest first, the types that it has. */
  readonly history: readonly { readonly label: string; readonly types: ReadonlySet<string> }[];
}

function pageOfEvents(versions: readonly Version[], newest: Reading): PageOfEvents {
  const own = announced(newest);
  const tables = new Map<string, DataTable[]>(own.map(({ type }) => [type, []]));
  for (const table of newest.dataTables) for (const type of table.types ?? tables.keys()) tables.get(type)?.push(table);
  const history = versions.map(({ label, reading }) => ({ label, types: new Set(announced(reading).map(({ type }) => type)) }));
  const examples = groupExamples(versions);
  const shown = mergeAll([...examples.values()].map((dated) => observeAll(dated, (example) => example.sample)));
  return { newest, announced: own, examples, likenesses: groupLikenesses(newest), shown, tables, history };
}

/** An example with the version of the page that it stands in. */
interface Dated {
  readonly example: Example;
  readonly origin: Origin;
}

function groupExamples(versions: readonly Version[]): ReadonlyMap<string, readonly Dated[]> {
  const byType = new Map<string, Dated[]>();
  for (const version of versions) {
    const origin = { file: version.reading.outline.page, version: version.label, newest: version === versions.at(-1) };
    for (const example of version.reading.examples) {
      const group = byType.get(example.type);
      if (group === undefined) byType.set(example.type, [{ example, origin }]);
      else group.push({ example, origin });
    }
  }
  return byType;
}

function groupLikenesses({ likenesses }: Reading): ReadonlyMap<string, readonly Example[]> {
  const byType = new Map<string, Example[]>();
  for (const example of likenesses) byType.set(example.type, [...(byType.get(example.type) ?? []), example]);
  return byType;
}

/** The listed events of a page, then those that only an example shows. */
function announced(reading: Reading): PageOfEvents['announced'] {
  const listed = new Map(reading.events.map((event) => [event.type, event]));
  const types = new Set([...listed.keys(), ...reading.examples.map((example) => example.type)]);
  return [...types].map((type) => ({ type, listed: listed.get(type) }));
}

function weigh(type: string, listed: ListedEvent | undefined, page: PageOfEvents): EventEvidence {
  const dated = page.examples.get(type) ?? [];
  const newest = dated.filter(({ origin }) => origin.newest);
  const shown = newest.map(({ example }) => example.envelope);
  const alike = page.likenesses.get(type) ?? [];
  const name =
    envelopes.find((envelope) => shown.includes(envelope.name))?.name ?? shown[0] ?? alike[0]?.envelope ?? page.newest.envelope;
  const origin = { file: page.newest.outline.page, version: page.history.at(-1)?.label ?? '', newest: true };
  const borrowed = alike.flatMap(({ sample }) => (sample === undefined ? [] : [observe(sample, origin)]));
  const inEnvelope = dated.filter(({ example }) => example.envelope === name);
  return {
    type,
    description: listed?.description,
    listed: listed?.place,
    envelope: name,
    payload: withEnvelopeTables(
      observeAll(inEnvelope, (example) => example.payload),
      name,
      page.newest,
    ),
    data: withBorrowed(withTables(mergeAll([observeAll(dated, (example) => example.sample), ...borrowed]), type, page), page),
    examples: sightingsOf(newest.filter(({ example }) => example.envelope === name)),
    since: firstVersion(type, page),
    borrowedFrom: undefined,
  };
}

/** Fills in what is stated without a type, from what other events show. */
function withBorrowed(data: Evidence, { shown }: PageOfEvents): Evidence {
  return borrowKinds(data, shown);
}

/** Adds what the newest page's tables say of an event's data. */
function withTables(shown: Evidence, type: string, page: PageOfEvents): Evidence {
  const tables = (page.tables.get(type) ?? []).filter(({ aside }) => !(aside === true && shown.members.size === 0));
  const several = ({ types }: DataTable): boolean => (types ?? page.announced).length > 1;
  return mergeAll([
    shown,
    ...tables.map((table) =>
      alignTable(
        shown,
        stateMembers(table.members),
        table.aside === true ? 'in passing' : several(table) ? page.shown : undefined,
      ),
    ),
  ]);
}

function withEnvelopeTables(shown: Evidence, envelope: string, { envelopeTables }: Reading): Evidence {
  const tables = envelopeTables.filter((table) => table.envelope === envelope);
  return mergeAll([shown, ...tables.map((table) => alignTable(shown, stateMembers(table.members), 'in passing'))]);
}

function observeAll(dated: readonly Dated[], part: (example: Example) => JsonNode | undefined): Evidence {
  return mergeAll(
    dated.flatMap(({ example, origin }) => {
      const node = part(example);
      return node === undefined ? [] : [observe(node, origin)];
    }),
  );
}

function sightingsOf(dated: readonly Dated[]): readonly Sighting[] {
  return dated
    .map(({ example }) => ({ place: example.place, value: example.payload }))
    .sort((a, b) => comparePlaces(a.place, b.place));
}

/** The version from which on the page has had the event; nothing if it always had it. */
function firstVersion(type: string, { history }: PageOfEvents): string | undefined {
  const lacking = history.findLastIndex(({ types }) => !types.has(type));
  return lacking === -1 ? undefined : history[lacking + 1]?.label;
}

/** One event on two pages of a set. */
function joinPages(a: EventEvidence, b: EventEvidence): EventEvidence {
  const [first, second] = comparePlaced(a, b) <= 0 ? [a, b] : [b, a];
  return {
    ...first,
    description: first.description ?? second.description,
    listed: first.listed ?? second.listed,
    payload: first.envelope === second.envelope ? mergeAll([first.payload, second.payload]) : first.payload,
    data: mergeAll([first.data, second.data]),
    examples: first.envelope === second.envelope ? [...first.examples, ...second.examples] : first.examples,
  };
}

function comparePlaced(a: EventEvidence, b: EventEvidence): number {
  const [x, y] = [a.listed ?? a.examples[0]?.place, b.listed ?? b.examples[0]?.place];
  if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
  return comparePlaces(x, y);
}
