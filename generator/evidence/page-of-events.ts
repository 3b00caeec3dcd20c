import type { DataTable } from '../model/documented.ts';
import type { Evidence, Observation } from '../model/evidence.ts';
import type { EventVariants, Example, ListedEvent, Reading } from '../model/reading.ts';
import { addToGroup, groupBy } from '../text/groups.ts';
import type { JsonNode } from '../text/json/node.ts';
import { comparePlaces } from '../text/source.ts';
import { evidenceOfMembers, TablesOfSeveral } from './from-tables.ts';
import { mergeAll } from './merge-evidence.ts';
import { type Origin, observeAll } from './observe.ts';
import type { Version } from './versions.ts';

/** What is worked out once for all events of a page. */
export interface PageOfEvents {
  readonly newest: Reading;
  readonly announced: readonly { readonly type: string; readonly listed: ListedEvent | undefined }[];
  readonly examples: ReadonlyMap<string, readonly Dated[]>;
  /** What the data of these examples shows. */
  readonly samples: ReadonlyMap<string, Evidence>;
  /** The tables that name an event, with what they say. */
  readonly tables: ReadonlyMap<string, readonly StatedTable[]>;
  /** Those that name none, and so are about all. */
  readonly general: TablesOfSeveral;
  /** What is said in passing of members that examples show. */
  readonly supplementary: TablesOfSeveral;
  /** Those of the envelopes, by their names. */
  readonly ofEnvelopes: ReadonlyMap<string, TablesOfSeveral>;
  /** Payloads of other events that are said to be like those of an event. */
  readonly likenesses: ReadonlyMap<string, readonly Example[]>;
  /** What the examples of all events show. */
  readonly shown: Evidence;
  /** Whether at most one event shows a member of the payload. */
  readonly isOneEvents: (name: string) => boolean;
  /** The events that have variants. */
  readonly variants: ReadonlyMap<string, EventVariants>;
  /** For each version, oldest first, the types that it has. */
  readonly history: readonly { readonly label: string; readonly key: string; readonly types: ReadonlySet<string> }[];
}

/** Brings together what the versions of a page say, the newest of them speaking. */
export function pageOfEvents(versions: readonly Version[], newest: Reading): PageOfEvents {
  const own = announced(newest);
  const tables = new Map<string, StatedTable[]>(own.map(({ type }) => [type, []]));
  const stated = newest.dataTables.map((table) => ({ table, evidence: evidenceOfMembers(table.members) }));
  const isGeneral = ({ table: { types, supplementary } }: StatedTable): boolean =>
    types === undefined && (supplementary === true || own.length > 1);
  for (const one of stated) if (!isGeneral(one)) for (const type of one.table.types ?? tables.keys()) tables.get(type)?.push(one);
  const general = stated.filter(isGeneral);
  const history = versions.map(({ label, key, reading }) => ({
    label,
    key,
    types: new Set(announced(reading).map(({ type }) => type)),
  }));
  const examples = groupExamples(versions);
  const samples = new Map([...examples].map(([type, dated]) => [type, observePart(dated, ({ sample }) => sample)]));
  const shown = mergeAll([...samples.values()]);
  const holders = new Map<string, number>();
  for (const { members } of samples.values()) for (const name of members.keys()) holders.set(name, (holders.get(name) ?? 0) + 1);
  return {
    newest,
    announced: own,
    examples,
    samples,
    likenesses: groupLikenesses(newest),
    shown,
    isOneEvents: (name) => (holders.get(name) ?? 0) < 2,
    tables,
    general: new TablesOfSeveral(statedBy(general, false), shown),
    supplementary: new TablesOfSeveral(statedBy(general, true), 'in passing'),
    ofEnvelopes: envelopeTables(newest),
    variants: new Map(newest.variants.map((one) => [one.type, one])),
    history,
  };
}

function statedBy(tables: readonly StatedTable[], supplementary: boolean): readonly Evidence[] {
  return tables.filter(({ table }) => (table.supplementary === true) === supplementary).map(({ evidence }) => evidence);
}

/** A table with what it says. */
export interface StatedTable {
  readonly table: DataTable;
  readonly evidence: Evidence;
}

function envelopeTables({ envelopeTables: tables }: Reading): ReadonlyMap<string, TablesOfSeveral> {
  const byName = new Map<string, Evidence[]>();
  for (const { envelope, members } of tables) addToGroup(byName, envelope, evidenceOfMembers(members));
  return new Map([...byName].map(([name, stated]) => [name, new TablesOfSeveral(stated, 'in passing')]));
}

/** An example with the version of the page that it stands in. */
export interface Dated {
  readonly example: Example;
  readonly origin: Origin;
}

function groupExamples(versions: readonly Version[]): ReadonlyMap<string, readonly Dated[]> {
  const byType = new Map<string, Dated[]>();
  for (const version of versions) {
    const origin = { file: version.reading.outline.page, version: version.key, newest: version === versions.at(-1) };
    for (const example of version.reading.examples) addToGroup(byType, example.type, { example, origin });
  }
  return byType;
}

function groupLikenesses({ likenesses }: Reading): ReadonlyMap<string, readonly Example[]> {
  return groupBy(likenesses, ({ type }) => type);
}

/** The listed events of a page, then those that only an example shows. */
function announced(reading: Reading): PageOfEvents['announced'] {
  const listed = new Map(reading.events.map((event) => [event.type, event]));
  const types = new Set([...listed.keys(), ...reading.examples.map((example) => example.type)]);
  return [...types].map((type) => ({ type, listed: listed.get(type) }));
}

/** What one part of some examples shows. */
export function observePart(dated: readonly Dated[], part: (example: Example) => JsonNode | undefined): Evidence {
  return observeAll(
    dated.flatMap(({ example, origin }) => {
      const node = part(example);
      return node === undefined ? [] : [{ node, origin }];
    }),
  );
}

/** The whole examples, in the page's order. */
export function sightingsOf(dated: readonly Dated[]): readonly Observation[] {
  return dated
    .map(({ example }) => ({ place: example.place, value: example.payload }))
    .sort((a, b) => comparePlaces(a.place, b.place));
}
