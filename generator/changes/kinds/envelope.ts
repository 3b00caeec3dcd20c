import { discriminatorName, placesOf } from '../../envelopes/discriminator.ts';
import type { Discriminator, DiscriminatorPlace } from '../../model/discriminator.ts';
import { ALL_FAIL, type FoundChange } from '../finding.ts';
import type { EventPair } from '../match-events.ts';
import type { ComparedEvent } from '../side.ts';

/** Another place distinguishes events, or the data stands in another member. */
export function envelopeChanged({ old, now }: EventPair): readonly FoundChange[] {
  if (old === undefined || now === undefined || !differs(old, now)) return [];
  return [
    {
      code: 'envelope-changed',
      class: 'breaking',
      effects: ALL_FAIL,
      why: 'Guards and routers look for the event type, and for the data, in the old place.',
      steps: [],
      say: () => `The event type was ${partsOf(old)}; it is ${partsOf(now)}.`,
      before: old.place,
      after: now.place,
    },
  ];
}

/** Whether two events are distinguished by different places, or hold their data in different members. */
export function differs(old: ComparedEvent, now: ComparedEvent): boolean {
  return (
    identityOf(old.discriminator) !== identityOf(now.discriminator) ||
    old.dataMember !== now.dataMember ||
    (!old.isSchema && !now.isSchema && batchText(old) !== batchText(now))
  );
}

function partsOf(event: ComparedEvent): string {
  const { discriminator, dataMember } = event;
  return `${placeText(discriminator)}${batchText(event)}, with the data ${dataMember === undefined ? 'beside it' : `in ${dataMember}`}`;
}

/** Schemas do not say how events are delivered. */
function batchText({ batch }: ComparedEvent): string {
  return batch === undefined ? '' : ` of each item of ${batch.join('.')}`;
}

/** The case of a header does not count. */
function identityOf(discriminator: Discriminator): string {
  const lower = (place: DiscriminatorPlace): DiscriminatorPlace =>
    place.kind === 'header' ? { kind: 'header', name: place.name.toLowerCase() } : place;
  if (discriminator.kind === 'none') return '';
  if (discriminator.kind !== 'both') return discriminatorName(lower(discriminator));
  return discriminatorName({ kind: 'both', first: lower(discriminator.first), second: lower(discriminator.second) });
}

/** `in event.kind`, `in the header X-Shop-Topic and in action`, `nowhere in the delivery`. */
function placeText(discriminator: Discriminator): string {
  const places = placesOf(discriminator).map((place) =>
    place.kind === 'header' ? `in the header ${place.name}` : `in ${place.path.join('.')}`,
  );
  return places.length === 0 ? 'nowhere in the delivery' : places.join(' and ');
}
