import { ALL_FAIL, type Found } from '../finding.ts';
import type { EventPair } from '../match-events.ts';
import type { ComparedEvent } from '../side.ts';

/** Another member tells events apart, or the data stands in another one. */
export function envelopeChanged({ old, now }: EventPair): readonly Found[] {
  if (old === undefined || now === undefined || !differs(old, now)) return [];
  return [
    {
      code: 'envelope-changed',
      class: 'breaking',
      effects: ALL_FAIL,
      why: 'Guards and routers look for the event type, and for the data, in the old place.',
      steps: [],
      say: () => `The event type was in ${partsOf(old)}; it is in ${partsOf(now)}.`,
      before: old.place,
      after: now.place,
    },
  ];
}

/** Whether two events are told apart, or hold their data, by different members. */
export function differs(old: ComparedEvent, now: ComparedEvent): boolean {
  return old.discriminator !== now.discriminator || old.dataMember !== now.dataMember;
}

function partsOf({ discriminator, dataMember }: ComparedEvent): string {
  return `${discriminator}, with the data ${dataMember === undefined ? 'beside it' : `in ${dataMember}`}`;
}
