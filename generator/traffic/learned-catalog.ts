import { CUT, MAX_DEPTH, MAX_MEMBERS, MAX_NAME } from '../evidence/captures/accumulator.ts';
import type { Captured, CapturedCatalog, CapturedEvidence } from '../evidence/captures/captured-file.ts';
import { CatalogEvidence, capturedEvents } from './catalog-evidence.ts';
import { Ledger } from './ledger.ts';

/** A place where not all was kept that payloads had. */
export interface Bounded {
  readonly place: string;
  readonly what: 'map' | 'name' | 'depth';
  readonly limit: number;
}

/** What a catalog has learned, in this run and before. */
export class LearnedCatalog {
  /** How many payloads this run has added. */
  payloads = 0;
  /** How many parts had payloads that other parts had too. */
  overlapping = 0;
  readonly #evidence = new CatalogEvidence();
  readonly #ledger: Ledger;

  constructor(captured: Captured | undefined) {
    this.#ledger = new Ledger(captured?.parts);
    if (captured !== undefined) this.#evidence.addData(captured);
  }

  /** Adds what some parts of the traffic show, of those events that were not learned of all of them before. */
  add(keys: readonly string[], data: CapturedCatalog): void {
    const events = capturedEvents(data).filter((type) => !this.#ledger.has(keys, type).all);
    if (events.length === 0) return;
    if (events.some((type) => this.#ledger.has(keys, type).some)) this.overlapping++;
    const wanted = new Set(events);
    for (const [type, evidence] of rootsOf(data)) if (wanted.has(type)) this.payloads += payloadsIn(evidence);
    this.#evidence.addData(data, (type) => wanted.has(type));
    this.#ledger.add(keys, events);
  }

  /** All of it, as it is kept. */
  data(): Captured {
    return { captured: 2, parts: this.#ledger.data(), ...this.#evidence.data() };
  }

  /** Where not all was kept, if this run has added something. */
  bounded(): readonly Bounded[] {
    if (this.payloads === 0) return [];
    const found = new Map<string, Bounded>();
    for (const [type, evidence] of rootsOf(this.#evidence.data()))
      for (const bound of boundsIn(evidence, type, 0)) found.set(`${bound.what} ${bound.place}`, bound);
    return [...found.values()].slice(0, MAX_NOTES);
  }
}

/** So many places are told. */
const MAX_NOTES = 20;

/** The evidence of whole payloads, with the types of their events. */
function rootsOf({ events, variants = {} }: CapturedCatalog): readonly (readonly [string, CapturedEvidence])[] {
  const ofVariants = Object.entries(variants).flatMap(([type, byMember]) =>
    Object.values(byMember).flatMap(({ named = {}, other }) =>
      [...Object.values(named), ...(other === undefined ? [] : [other])].map((evidence) => [type, evidence] as const),
    ),
  );
  return [...Object.entries(events), ...ofVariants];
}

function payloadsIn({ kinds }: CapturedEvidence): number {
  return Object.values(kinds).reduce((total, count) => total + count, 0);
}

function boundsIn(evidence: CapturedEvidence, place: string, depth: number): readonly Bounded[] {
  const { kinds, members = {}, items, values } = evidence;
  if (depth >= MAX_DEPTH) return (kinds.object ?? kinds.array) === undefined ? [] : [{ place, what: 'depth', limit: MAX_DEPTH }];
  const names = Object.keys(members);
  return [
    ...(values === undefined ? [] : [{ place, what: 'map', limit: MAX_MEMBERS } as const]),
    ...(names.some((name) => name.length >= MAX_NAME && name.endsWith(CUT))
      ? [{ place, what: 'name', limit: MAX_NAME } as const]
      : []),
    ...names.flatMap((name) => boundsIn(members[name] ?? { kinds: {} }, `${place}.${name}`, depth + 1)),
    ...(items === undefined ? [] : boundsIn(items, `${place}[]`, depth + 1)),
    ...(values === undefined ? [] : boundsIn(values, `${place}.*`, depth + 1)),
  ];
}
