import { compareText } from '../text/source.ts';

/** Where in what was read something was found. Lines and columns start at 1, lines where the range of bytes does. */
export interface TrafficPlace {
  /** The name of the file. */
  readonly file: string;
  /** The byte of it that the lines are counted from. */
  readonly from: number;
  readonly line: number;
  readonly column?: number;
}

/** How often something was found, and where first. */
export interface TallyEntry {
  readonly path: string;
  readonly problem: string;
  readonly count: number;
  readonly first: TrafficPlace;
}

/** The kinds of findings, each of which is counted for itself. */
export const FINDINGS = ['unknownTypes', 'issues', 'undocumented', 'otherValues'] as const;

/** What came of payloads, as plain data. */
export interface TallyData extends Readonly<Record<(typeof FINDINGS)[number], readonly TallyEntry[]>> {
  readonly payloads: number;
  readonly valid: number;
  readonly invalid: number;
  readonly unknown: number;
  /** How often each documented event came, by type. */
  readonly byType: Readonly<Record<string, TypeCount>>;
}

/** How often an event came, and how often it was invalid. */
interface TypeCount {
  readonly seen: number;
  readonly invalid: number;
}

/** So many different findings of a kind are kept apart, first in the order of their texts; further ones are only counted in the totals. */
export const MAX_FINDINGS = 1000;

/**
 * Findings of one kind. Of too many, those that come first in the order of their texts are kept: their counts are right whatever
 * came in which order, and in how many parts, since one of the first is never given up for another.
 */
export class Findings {
  #entries = new Map<string, { path: string; problem: string; count: number; first: TrafficPlace }>();
  /** Texts from this one on are given up. */
  #end: string | undefined;

  /** Counts something that was found, so often. */
  add(path: string, problem: string, first: TrafficPlace, times = 1): void {
    const key = `${path} ${problem}`;
    const known = this.#entries.get(key);
    if (known !== undefined) {
      known.count += times;
      if (comparePlaces(first, known.first) < 0) known.first = first;
    } else if (this.#end === undefined || key < this.#end) {
      this.#entries.set(key, { path, problem, count: times, first });
      if (this.#entries.size >= 2 * MAX_FINDINGS) this.#cut();
    }
  }

  /** All of them, in a fixed order. */
  data(): readonly TallyEntry[] {
    this.#cut();
    return [...this.#entries.values()];
  }

  #cut(): void {
    const sorted = [...this.#entries].sort(([a], [b]) => compareText(a, b));
    if (sorted.length > MAX_FINDINGS) this.#end = sorted[MAX_FINDINGS]?.[0];
    this.#entries = new Map(sorted.slice(0, MAX_FINDINGS));
  }
}

function comparePlaces(a: TrafficPlace, b: TrafficPlace): number {
  return compareText(a.file, b.file) || a.from - b.from || a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

/** What came of payloads so far. */
export class Tally {
  payloads = 0;
  valid = 0;
  invalid = 0;
  unknown = 0;
  readonly unknownTypes = new Findings();
  readonly issues = new Findings();
  readonly undocumented = new Findings();
  readonly otherValues = new Findings();
  readonly #byType = new Map<string, { seen: number; invalid: number }>();

  /** Counts a payload of a documented event. */
  countEvent(type: string, isValid: boolean): void {
    this.#ofType(type, 1, isValid ? 0 : 1);
    if (isValid) this.valid++;
    else this.invalid++;
  }

  #ofType(type: string, seen: number, invalid: number): void {
    const counts = this.#byType.get(type) ?? { seen: 0, invalid: 0 };
    counts.seen += seen;
    counts.invalid += invalid;
    this.#byType.set(type, counts);
  }

  /** Adds what `data` gave. The order in which tallies are added changes nothing. */
  addData(other: TallyData): void {
    this.payloads += other.payloads;
    this.valid += other.valid;
    this.invalid += other.invalid;
    this.unknown += other.unknown;
    for (const [type, { seen, invalid }] of Object.entries(other.byType)) this.#ofType(type, seen, invalid);
    for (const kind of FINDINGS)
      for (const { path, problem, first, count } of other[kind]) this[kind].add(path, problem, first, count);
  }

  /** All of it as plain data, in a fixed order. */
  data(): TallyData {
    const { payloads, valid, invalid, unknown, unknownTypes, issues, undocumented, otherValues } = this;
    return {
      ...{ payloads, valid, invalid, unknown },
      byType: Object.fromEntries([...this.#byType].sort(([a], [b]) => compareText(a, b))),
      unknownTypes: unknownTypes.data(),
      issues: issues.data(),
      undocumented: undocumented.data(),
      otherValues: otherValues.data(),
    };
  }
}
