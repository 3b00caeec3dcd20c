import { envelopeNamed } from '../envelopes/all.ts';
import type { EventEvidence, Evidence, Observation, VariantEvidence, VariantsEvidence } from '../model/evidence.ts';
import type { EventVariants } from '../model/reading.ts';
import { groupBy } from '../text/groups.ts';
import { type JsonNode, memberOf, stringMember } from '../text/json/node.ts';
import { comparePlaces } from '../text/source.ts';
import { mergeAll } from './merge-evidence.ts';
import { observeJson } from './observe.ts';
import { type Dated, observePart, sightingsOf } from './page-of-events.ts';

/** One event on several pages of a set; what they say is put together once all of them are known. */
export class EventOnPages {
  #first: EventEvidence;
  #payloads: Evidence[];
  #examples: (readonly Observation[])[];
  readonly #pages: EventEvidence[];

  constructor(event: EventEvidence) {
    this.#first = event;
    this.#payloads = [event.payload];
    this.#examples = [event.examples];
    this.#pages = [event];
  }

  /** Adds a page. What cannot be put together is taken from the page that stands first. */
  add(event: EventEvidence): void {
    const known = this.#first;
    const isFirst = comparePlaced(known, event) > 0;
    const [first, second] = isFirst ? [event, known] : [known, event];
    this.#pages.push(event);
    if (first.envelope === second.envelope) {
      this.#payloads.push(event.payload);
      if (isFirst) this.#examples.unshift(event.examples);
      else this.#examples.push(event.examples);
    } else if (isFirst) [this.#payloads, this.#examples] = [[event.payload], [event.examples]];
    const { description = second.description, listed = second.listed } = first;
    this.#first = { ...first, description, listed };
  }

  /** The event with what all pages say of it. */
  joined(): EventEvidence {
    return {
      ...this.#first,
      payload: mergeAll(this.#payloads),
      examples: this.#examples.flat(),
      data: mergeAll(this.#pages.map(({ data }) => data)),
      variants: joinVariants(this.#pages),
      stated: [...new Set(this.#pages.flatMap(({ stated = [] }) => stated))].sort((a, b) => comparePlaces(a.place, b.place)),
    };
  }
}

/** Orders events by where they are listed, or first shown. */
export function comparePlaced(a: EventEvidence, b: EventEvidence): number {
  const [x, y] = [a.listed ?? a.examples[0]?.place, b.listed ?? b.examples[0]?.place];
  if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
  return comparePlaces(x, y);
}

/** What the examples of a page show of each variant of an event. */
export function evidenceOfVariants(listed: EventVariants | undefined, dated: readonly Dated[]): VariantsEvidence | undefined {
  if (listed === undefined) return undefined;
  const { holder, member, values } = listed;
  const byValue = groupBy(dated, ({ example }) => stringMember(heldIn(example.sample, holder), member));
  const named = values.map(({ value, description, place }): VariantEvidence => {
    const own = byValue.get(value) ?? [];
    const newest = own.filter(({ origin }) => origin.newest);
    return {
      value,
      description,
      listed: place,
      shown: observePart(own, ({ sample }) => heldIn(sample, holder)),
      examples: sightingsOf(newest),
    };
  });
  return { holder, member, named };
}

/** What comes in variants, of a sample: the sample itself, or what a member of it holds. */
function heldIn(sample: JsonNode | undefined, holder: string | undefined): JsonNode | undefined {
  return sample === undefined || holder === undefined ? sample : memberOf(sample, holder);
}

/**
 * The variants of an event over all pages that tell of it, by the member that the first of them says; examples of a page that
 * names none count as well.
 */
function joinVariants(pages: readonly EventEvidence[]): VariantsEvidence | undefined {
  const ordered = pages.filter(({ variants }) => variants !== undefined).sort(compareListed);
  const [first] = ordered;
  if (first?.variants === undefined || pages.length === 1) return first?.variants;
  const { holder, member } = first.variants;
  const isSame = (variants: VariantsEvidence | undefined): variants is VariantsEvidence =>
    variants?.member === member && variants.holder === holder;
  const parts = pages.flatMap((page) => (isSame(page.variants) ? page.variants.named : shownOnly(page, { holder, member })));
  const named = new Map(
    ordered.flatMap(({ variants }) => (isSame(variants) ? variants.named : [])).map((one) => [one.value, one]),
  );
  const byValue = groupBy(parts, ({ value }) => value);
  return {
    holder,
    member,
    named: [...named.values()].map((one) => {
      const all = byValue.get(one.value) ?? [];
      return {
        ...one,
        shown: mergeAll(all.map(({ shown }) => shown)),
        examples: all.flatMap(({ examples }) => examples).sort((a, b) => comparePlaces(a.place, b.place)),
      };
    }),
  };
}

/** What a page shows by examples alone, which has no list of the values. */
function shownOnly(
  { examples, envelope }: EventEvidence,
  { holder, member }: Pick<VariantsEvidence, 'holder' | 'member'>,
): readonly Pick<VariantEvidence, 'value' | 'shown' | 'examples'>[] {
  const { dataMember } = envelopeNamed(envelope);
  return examples.flatMap((example) => {
    const sample = heldIn(dataMember === undefined ? example.value : memberOf(example.value, dataMember), holder);
    const value = stringMember(sample, member);
    if (sample === undefined || value === undefined) return [];
    const shown: Evidence = observeJson(sample, { file: example.place.file, version: '', newest: true });
    return [{ value, shown, examples: [example] }];
  });
}

function compareListed(a: EventEvidence, b: EventEvidence): number {
  const [x, y] = [a.variants?.named[0]?.listed, b.variants?.named[0]?.listed];
  return x === undefined || y === undefined ? 0 : comparePlaces(x, y);
}
