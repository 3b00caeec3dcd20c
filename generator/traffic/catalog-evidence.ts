import { pathText } from '../evidence/captured.ts';
import { type Accumulator, addData, addValue, evidenceData, newAccumulator } from '../evidence/captures/accumulator.ts';
import type { CapturedCatalog, CapturedEvidence, CapturedVariants } from '../evidence/captures/captured-file.ts';
import type { PlannedEvent } from '../model/plan.ts';
import { compareText } from '../text/source.ts';

/** The evidence of payloads of one event of which the variant is told by one member. */
interface OfMember {
  readonly named: Map<string, Accumulator>;
  other: Accumulator | undefined;
}

/** The evidence of payloads of one event. */
interface OfEvent {
  /** Of those of which the variant is not known. */
  general: Accumulator | undefined;
  /** Of the others, by the path of the member that tells it: `data.action`. */
  readonly members: Map<string, OfMember>;
}

/** The evidence of one catalog's payloads, which grows in place. */
export class CatalogEvidence {
  /** How many payloads were added. */
  payloads = 0;
  readonly #events = new Map<string, OfEvent>();

  /** Adds a payload of an event. */
  add(payload: unknown, event: PlannedEvent): void {
    this.payloads++;
    addValue(this.#evidenceFor(payload, event), payload);
  }

  /** Adds what `data` gave, of all events or of some. The order in which evidence is added changes nothing. */
  addData({ events, variants = {} }: CapturedCatalog, isWanted: (type: string) => boolean = () => true): void {
    for (const [type, evidence] of Object.entries(events)) if (isWanted(type)) addData(this.#general(type), evidence);
    for (const [type, byMember] of Object.entries(variants)) {
      if (!isWanted(type)) continue;
      for (const [member, { named = {}, other }] of Object.entries(byMember)) {
        const own = this.#ofMember(type, member);
        for (const [value, evidence] of Object.entries(named)) addData(namedIn(own, value), evidence);
        if (other !== undefined) addData(otherIn(own), other);
      }
    }
  }

  /** All of it as plain data: in a fixed order, whatever came first. */
  data(): CapturedCatalog {
    const all = [...this.#events].sort(([a], [b]) => compareText(a, b));
    const events = all.flatMap(([type, { general }]) => (general === undefined ? [] : [[type, evidenceData(general)] as const]));
    const variants = all.flatMap(([type, { members }]) => (members.size === 0 ? [] : [[type, variantsOf(members)] as const]));
    return {
      events: Object.fromEntries(events),
      ...(variants.length === 0 ? {} : { variants: Object.fromEntries(variants) }),
    };
  }

  /** Where a payload's evidence goes. What has no text where variants are told is of none. */
  #evidenceFor(payload: unknown, { type, variants }: PlannedEvent): Accumulator {
    if (variants === undefined) return this.#general(type);
    let told = payload;
    for (const step of variants.path)
      told = typeof told === 'object' && told !== null && Object.hasOwn(told, step) ? told[step as keyof typeof told] : undefined;
    if (typeof told !== 'string') return this.#general(type);
    const own = this.#ofMember(type, pathText(variants.path));
    return own.named.get(told) ?? (variants.all.some(({ value }) => value === told) ? namedIn(own, told) : otherIn(own));
  }

  #ofEvent(type: string): OfEvent {
    const known = this.#events.get(type);
    if (known !== undefined) return known;
    const made = { general: undefined, members: new Map() };
    this.#events.set(type, made);
    return made;
  }

  #general(type: string): Accumulator {
    const own = this.#ofEvent(type);
    own.general ??= newAccumulator();
    return own.general;
  }

  #ofMember(type: string, member: string): OfMember {
    const { members } = this.#ofEvent(type);
    const known = members.get(member);
    if (known !== undefined) return known;
    const made = { named: new Map<string, Accumulator>(), other: undefined };
    members.set(member, made);
    return made;
  }
}

function namedIn({ named }: OfMember, value: string): Accumulator {
  const known = named.get(value);
  if (known !== undefined) return known;
  const made = newAccumulator();
  named.set(value, made);
  return made;
}

function otherIn(own: OfMember): Accumulator {
  own.other ??= newAccumulator();
  return own.other;
}

function variantsOf(members: ReadonlyMap<string, OfMember>): Readonly<Record<string, CapturedVariants>> {
  const sorted = [...members].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sorted.map(([member, own]) => [member, variantsOfMember(own)]));
}

function variantsOfMember({ named, other }: OfMember): CapturedVariants {
  const sorted = [...named].sort(([a], [b]) => compareText(a, b));
  const values = sorted.map(([value, evidence]): readonly [string, CapturedEvidence] => [value, evidenceData(evidence)]);
  return {
    ...(values.length === 0 ? {} : { named: Object.fromEntries(values) }),
    ...(other === undefined ? {} : { other: evidenceData(other) }),
  };
}

/** The types of the events that a catalog's evidence is of, in a fixed order. */
export function capturedEvents({ events, variants = {} }: CapturedCatalog): readonly string[] {
  return [...new Set([...Object.keys(events), ...Object.keys(variants)])].sort(compareText);
}
