import { ALL_FINE, type Found } from '../finding.ts';
import type { EventPair } from '../match-events.ts';

/** The words that describe an event. */
export function eventDescribed({ old, now }: EventPair): readonly Found[] {
  if (old === undefined || now === undefined || old.description === now.description) return [];
  return [
    {
      code: 'description-changed',
      class: 'annotation',
      effects: ALL_FINE,
      why: 'Descriptions are for people; no guard and no type depends on them.',
      steps: [],
      say: () => `The event ${now.type} has a different description.`,
      before: old.place,
      after: now.place,
    },
  ];
}
