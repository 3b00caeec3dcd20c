import { envelopeNamed } from '../envelopes/all.ts';
import type { EventEvidence, Evidence, VariantEvidence, VariantsEvidence } from '../model/evidence.ts';
import type { EventVariants } from '../model/reading.ts';
import { groupBy } from '../text/groups.ts';
import { memberOf, stringMember } from '../text/json/node.ts';
import { comparePlaces } from '../text/source.ts';
import { asPart, mergeAll, mergeEvidence, noEvidence } from './merge-evidence.ts';
import { observe } from './observe.ts';
import { type Dated, observeAll, sightingsOf } from './page-of-events.ts';

/** What the examples of a page show of each variant of an event. */
export function evidenceOfVariants(listed: EventVariants | undefined, dated: readonly Dated[]): VariantsEvidence | undefined {
  if (listed === undefined) return undefined;
  const { member, values } = listed;
  const byValue = groupBy(dated, ({ example }) => stringMember(example.sample, member));
  const named = values.map(({ value, description, place }): VariantEvidence => {
    const own = byValue.get(value) ?? [];
    const newest = own.filter(({ origin }) => origin.newest);
    return { value, description, listed: place, shown: observeAll(own, ({ sample }) => sample), examples: sightingsOf(newest) };
  });
  return { member, named };
}

/**
 * The variants of an event over all pages that tell of it, by the member that the first of them says; examples of a page that
 * names none count as well.
 */
export function joinVariants(pages: readonly EventEvidence[]): VariantsEvidence | undefined {
  const ordered = pages.filter(({ variants }) => variants !== undefined).sort(compareListed);
  const [first] = ordered;
  if (first?.variants === undefined || pages.length === 1) return first?.variants;
  const { member } = first.variants;
  const parts = pages.flatMap((page) => (page.variants?.member === member ? page.variants.named : shownOnly(page, member)));
  const named = new Map(
    ordered.flatMap(({ variants }) => (variants?.member === member ? variants.named : [])).map((one) => [one.value, one]),
  );
  const byValue = groupBy(parts, ({ value }) => value);
  return {
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
  member: string,
): readonly Pick<VariantEvidence, 'value' | 'shown' | 'examples'>[] {
  const { dataMember } = envelopeNamed(envelope);
  return examples.flatMap((example) => {
    const sample = dataMember === undefined ? example.value : memberOf(example.value, dataMember);
    const value = stringMember(sample, member);
    if (sample === undefined || value === undefined) return [];
    const shown: Evidence = observe(sample, { file: example.place.file, version: '', newest: true });
    return [{ value, shown, examples: [example] }];
  });
}

function compareListed(a: EventEvidence, b: EventEvidence): number {
  const [x, y] = [a.variants?.named[0]?.listed, b.variants?.named[0]?.listed];
  return x === undefined || y === undefined ? 0 : comparePlaces(x, y);
}

/**
 * What captured payloads of an event say of its variants. Of which one each of them was is not kept, so that a member which is not
 * there says nothing, and one that no example has may be in all.
 */
export function withCaptured(variants: VariantsEvidence | undefined, captured: Evidence): VariantsEvidence | undefined {
  if (variants === undefined) return undefined;
  const part = asPart(captured);
  const known = new Set(variants.named.flatMap(({ shown }) => [...shown.members.keys()]));
  const named = variants.named.map((variant) => {
    const { members, kinds } = variant.shown;
    const seen = [...part.members].filter(([name]) => members.has(name) || !known.has(name));
    const own = kinds.object > 0 ? { ...part, members: new Map(seen) } : noEvidence;
    return { ...variant, shown: mergeEvidence(variant.shown, own) };
  });
  return { ...variants, named };
}
