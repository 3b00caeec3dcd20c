import { ALL_FAIL, type Found } from '../finding.ts';
import type { EventPair } from '../match-events.ts';

/** An event that has another type and the same shape: one finding, not two. */
export function eventRenamed({ old, now }: EventPair): readonly Found[] {
  if (old === undefined || now === undefined || old.type === now.type) return [];
  return [
    {
      code: 'event-renamed',
      class: 'breaking',
      effects: ALL_FAIL,
      why: 'Deployed code does not know the new type, and regenerated code does not know the old one.',
      steps: [],
      say: () => `${old.type} → ${now.type}: the event was renamed.`,
      before: old.place,
      after: now.place,
    },
  ];
}
