import { envelopeNamed } from '../envelopes/all.ts';
import type { EventEvidence, Evidence, VariantsEvidence } from '../model/evidence.ts';
import { ownValue } from '../text/records.ts';
import { type Captured, type CapturedVariants, fromData } from './captures/captured-file.ts';
import { asPart, mergeAll, mergeEvidence, noEvidence } from './merge-evidence.ts';

/** Adds captured evidence to that of the pages; of events that the pages no longer have, nothing is used. */
export function addCaptured(events: readonly EventEvidence[], captured: Captured | undefined): readonly EventEvidence[] {
  if (captured === undefined) return events;
  return events.map((event) => {
    const stored = capturedOfEvent(event, captured);
    if (stored === undefined) return event;
    const { dataMember } = envelopeNamed(event.envelope);
    return {
      ...event,
      ...(dataMember === undefined ? {} : { payload: mergeEvidence(event.payload, stored.whole) }),
      data: mergeEvidence(event.data, dataIn(stored.whole, event)),
      variants: withCaptured(event, stored),
    };
  });
}

/** What is known of captured payloads of one event. */
interface CapturedOfEvent {
  /** All of them. */
  readonly whole: Evidence;
  /** Those of documented variants, by the value that tells these. */
  readonly named: ReadonlyMap<string, Evidence>;
  /** Those of which the variant is not known: they were learned when the pages told none, or told them by another member. */
  readonly unplaced: Evidence;
}

function capturedOfEvent({ type, envelope, variants }: EventEvidence, captured: Captured): CapturedOfEvent | undefined {
  const general = ownValue(captured.events, type);
  const byMember = Object.entries(ownValue(captured.variants ?? {}, type) ?? {});
  if (general === undefined && byMember.length === 0) return undefined;
  const { dataMember } = envelopeNamed(envelope);
  const path = variants === undefined ? undefined : pathText([dataMember, variants.holder, variants.member]);
  const [own] = byMember.flatMap(([member, found]) => (member === path ? [found] : []));
  const others = byMember.flatMap(([member, found]) => (member === path ? [] : piecesOf(found)));
  const named = new Map(Object.entries(own?.named ?? {}).map(([value, evidence]) => [value, fromData(evidence)]));
  const unplaced = mergeAll([...(general === undefined ? [] : [fromData(general)]), ...others]);
  const undocumented = own?.other === undefined ? [] : [fromData(own.other)];
  return { whole: mergeAll([unplaced, ...undocumented, ...named.values()]), named, unplaced };
}

/** How the place of a member in a payload is written: `data.action`. */
export function pathText(steps: readonly (string | undefined)[]): string {
  return steps.filter((step) => step !== undefined).join('.');
}

function piecesOf({ named = {}, other }: CapturedVariants): readonly Evidence[] {
  return [...Object.values(named), ...(other === undefined ? [] : [other])].map(fromData);
}

/** What captured payloads show of an event's data. */
function dataIn(payloads: Evidence, { envelope }: EventEvidence): Evidence {
  const { dataMember } = envelopeNamed(envelope);
  return dataMember === undefined ? payloads : (payloads.members.get(dataMember) ?? noEvidence);
}

/**
 * What captured payloads of an event say of its variants: each of the one that it was. Of those of which that is not known, a member
 * that is not there says nothing, and one that no example has may be in all.
 */
function withCaptured(event: EventEvidence, { named, unplaced }: CapturedOfEvent): VariantsEvidence | undefined {
  const { variants } = event;
  if (variants === undefined) return undefined;
  const heldIn = (payloads: Evidence): Evidence => {
    const data = dataIn(payloads, event);
    return variants.holder === undefined ? data : (data.members.get(variants.holder) ?? noEvidence);
  };
  const own = heldIn(unplaced);
  const part = asPart(own);
  const shown = variants.named.map((variant) => {
    const captured = named.get(variant.value);
    return captured === undefined ? variant.shown : mergeEvidence(variant.shown, heldIn(captured));
  });
  const known = new Set(shown.flatMap(({ members }) => [...members.keys()]));
  const all = variants.named.map((variant, index) => {
    const { members, kinds } = shown[index] ?? noEvidence;
    const seen = [...part.members].filter(([name]) => members.has(name) || !known.has(name));
    const further = kinds.object > 0 ? { ...part, members: new Map(seen) } : noEvidence;
    return { ...variant, shown: mergeEvidence(shown[index] ?? noEvidence, further), inExamples: variant.shown };
  });
  return { ...variants, named: all, unplaced: own };
}
