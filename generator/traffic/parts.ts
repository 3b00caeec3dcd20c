import type { CapturedCatalog } from '../evidence/captures/captured-file.ts';
import { compareText } from '../text/source.ts';
import { Tally, type TallyData } from '../verify/tally.ts';
import { CatalogEvidence } from './catalog-evidence.ts';

/** What was learned of a part of the traffic, or of several. */
export interface LearnPart {
  readonly part: 1;
  readonly of: 'learn';
  /** What the parts are known by. */
  readonly keys: readonly string[];
  /** How many payloads were of events that no catalog documents. */
  readonly unknown: number;
  /** How many lines were no JSON. */
  readonly skipped: number;
  /** The evidence, by the names of catalogs. */
  readonly catalogs: Readonly<Record<string, CapturedCatalog>>;
}

/** What came of the payloads in a part of the traffic, or in several. */
export interface VerifyPart extends TallyData {
  readonly part: 1;
  readonly of: 'verify';
  readonly sources: readonly TrafficSource[];
}

/** What a part of the traffic was read from. */
export interface TrafficSource {
  readonly key: string;
  /** The name of the file. */
  readonly file: string;
  /** Where in it the part begins, how many bytes belong to it, and how many lines begin in these. */
  readonly from: number;
  readonly bytes: number;
  readonly lines: number;
}

/** What the parts of the traffic are known by that a part is about. */
function keysOf(part: LearnPart | VerifyPart): readonly string[] {
  return part.of === 'learn' ? part.keys : part.sources.map(({ key }) => key);
}

/**
 * Several parts in the order in which they count, without those of which everything is in one before: a part that is there twice
 * counts once. Those that are about more come first, so that the order in which parts are given changes nothing.
 */
export function distinctParts<T extends LearnPart | VerifyPart>(parts: readonly T[]): readonly T[] {
  const listed = parts.map((part) => ({ part, keys: keysOf(part) }));
  const seen = new Set<string>();
  return listed
    .sort((a, b) => b.keys.length - a.keys.length || compareText(a.keys.join(), b.keys.join()) || compareData(a.part, b.part))
    .filter(({ keys }) => {
      const isNew = keys.some((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    })
    .map(({ part }) => part);
}

/** The same bytes may have been read under several names. */
function compareData(a: LearnPart | VerifyPart, b: LearnPart | VerifyPart): number {
  return compareText(JSON.stringify(a), JSON.stringify(b));
}

/** Several parts as one; what several of them are about counts more than once, unless one has all that another has. */
export function mergeLearnParts(parts: readonly LearnPart[]): LearnPart {
  const distinct = distinctParts(parts);
  const catalogs = new Map<string, CatalogEvidence>();
  for (const part of distinct)
    for (const [name, data] of Object.entries(part.catalogs)) {
      const evidence = catalogs.get(name) ?? new CatalogEvidence();
      evidence.addData(data);
      catalogs.set(name, evidence);
    }
  const sorted = [...catalogs].sort(([a], [b]) => compareText(a, b));
  return {
    part: 1,
    of: 'learn',
    keys: [...new Set(distinct.flatMap(({ keys }) => keys))].sort(compareText),
    unknown: sum(distinct, ({ unknown }) => unknown),
    skipped: sum(distinct, ({ skipped }) => skipped),
    catalogs: Object.fromEntries(sorted.map(([name, evidence]) => [name, evidence.data()])),
  };
}

/** The same of what payloads were verified to be. */
export function mergeVerifyParts(parts: readonly VerifyPart[]): VerifyPart {
  const distinct = distinctParts(parts);
  const tally = new Tally();
  for (const part of distinct) tally.addData(part);
  const sources = new Map(distinct.flatMap((part) => part.sources.map((source) => [source.key, source] as const)));
  return { part: 1, of: 'verify', sources: [...sources.values()].sort(compareSources), ...tally.data() };
}

function compareSources(a: TrafficSource, b: TrafficSource): number {
  return compareText(a.file, b.file) || a.from - b.from || compareText(a.key, b.key);
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
