import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { envelopes } from '../envelopes/all.ts';
import type { DataTable } from '../model/documented.ts';
import type { EventEvidence, Evidence, Sighting } from '../model/evidence.ts';
import { mergeAll } from '../model/merge-evidence.ts';
import type { Example, ListedEvent, Reading } from '../model/reading.ts';
import type { JsonNode } from '../text/json/node.ts';
import { comparePlaces } from '../text/source.ts';
import { borrowKinds } from './borrow.ts';
import { comparePlaced, EventOnPages } from './event-on-pages.ts';
import { type Origin, observe } from './observe.ts';
import { completeFromSiblings } from './siblings.ts';
import { alignTable, stateMembers, TablesOfSeveral } from './state.ts';
import type { PageVersions, Version } from './versions.ts';

/**
 * What the pages say of each event. The newest version of a page decides which events there are; older versions add
 * to the history of those that it still has. Events stand in the order of the pages' names and of their rows.
 */
export function collectEvents(groups: readonly PageVersions[]): Result<readonly EventEvidence[]> {
  const diagnostics: Diagnostic[] = [];
  const byType = new Map<string, EventOnPages>();
  for (const { versions } of groups) {
    const newest = versions.at(-1);
    if (newest === undefined) continue;
    const page = pageOfEvents(versions, newest.reading);
    const own = page.announced.map(({ type, listed }) => weigh(type, listed, page));
    const completed = completeFromSiblings(own, newest.reading);
    diagnostics.push(...completed.diagnostics);
    for (const event of completed.value) {
      const known = byType.get(event.type);
      if (known === undefined) byType.set(event.type, new EventOnPages(event));
      else known.add(event);
    }
  }
  return { value: [...byType.values()].map((event) => event.joined()).sort(comparePlaced), diagnostics };
}

/** What is worked out once for all events of a page. */
interface PageOfEvents {
  readonly newest: Reading;
  readonly announced: readonly { readonly type: string; readonly listed: ListedEvent | undefined }[];
  readonly examples: ReadonlyMap<string, readonly Dated[]>;
  /** The tables that name an event, with what they say. */
  readonly tables: ReadonlyMap<string, readonly StatedTable[]>;
  /** Those that name none, and so are about all. */
  readonly general: TablesOfSeveral;
  /** What is said in passing of members that examples show. */
  readonly aside: TablesOfSeveral;
  /** Those of the envelopes, by their names. */
  readonly ofEnvelopes: ReadonlyMap<string, TablesOfSeveral>;
  /** Payloads of other events that are said to be like those of an event. */
  readonly likenesses: ReadonlyMap<string, readonly Example[]>;
  /** What the examples of all events show. */
  readonly shown: Evidence;
  /** For each version, oldest first, the types that it has. */
  readonly history: readonly { readonly label: string; readonly types: ReadonlySet<string> }[];
}

function pageOfEvents(versions: readonly Version[], newest: Reading): PageOfEvents {
  const own = announced(newest);
  const tables = new Map<string, StatedTable[]>(own.map(({ type }) => [type, []]));
  const stated = newest.dataTables.map((table) => ({ table, evidence: stateMembers(table.members) }));
  const isGeneral = ({ table: { types, aside } }: StatedTable): boolean =>
    types === undefined && (aside === true || own.length > 1);
  for (const one of stated) if (!isGeneral(one)) for (const type of one.table.types ?? tables.keys()) tables.get(type)?.push(one);
  const general = stated.filter(isGeneral);
  const history = versions.map(({ label, reading }) => ({ label, types: new Set(announced(reading).map(({ type }) => type)) }));
  const examples = groupExamples(versions);
  const shown = mergeAll([...examples.values()].map((dated) => observeAll(dated, (example) => example.sample)));
  return {
    newest,
    announced: own,
    examples,
    likenesses: groupLikenesses(newest),
    shown,
    tables,
    general: new TablesOfSeveral(statedBy(general, false), shown),
    aside: new TablesOfSeveral(statedBy(general, true), 'in passing'),
    ofEnvelopes: envelopeTables(newest),
    history,
  };
}

function statedBy(tables: readonly StatedTable[], aside: boolean): readonly Evidence[] {
  return tables.filter(({ table }) => (table.aside === true) === aside).map(({ evidence }) => evidence);
}

/** A table with what it says. */
interface StatedTable {
  readonly table: DataTable;
  readonly evidence: Evidence;
}

function envelopeTables({ envelopeTables: tables }: Reading): ReadonlyMap<string, TablesOfSeveral> {
  const byName = new Map<string, Evidence[]>();
  for (const { envelope, members } of tables) {
    const known = byName.get(envelope);
    if (known === undefined) byName.set(envelope, [stateMembers(members)]);
    else known.push(stateMembers(members));
  }
  return new Map([...byName].map(([name, stated]) => [name, new TablesOfSeveral(stated, 'in passing')]));
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
      page,
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
  const isShown = shown.members.size > 0;
  const tables = (page.tables.get(type) ?? []).filter(({ table }) => isShown || table.aside !== true);
  const several = ({ table: { types } }: StatedTable): boolean => (types ?? page.announced).length > 1;
  return mergeAll([
    shown,
    page.general.alignedWith(shown),
    ...(isShown ? [page.aside.alignedWith(shown)] : []),
    ...tables.map((one) =>
      alignTable(shown, one.evidence, one.table.aside === true ? 'in passing' : several(one) ? page.shown : undefined),
    ),
  ]);
}

function withEnvelopeTables(shown: Evidence, envelope: string, { ofEnvelopes }: PageOfEvents): Evidence {
  const stated = ofEnvelopes.get(envelope);
  if (stated === undefined) return shown;
  return mergeAll([shown, stated.alignedWith(shown)]);
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
