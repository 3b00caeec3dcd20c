import type { Found } from '../finding.ts';
import type { EventPair } from '../match-events.ts';

/** An event that the old pages do not have. */
export function eventAdded({ old, now }: EventPair): readonly Found[] {
  if (old !== undefined || now === undefined) return [];
  return [
    {
      code: 'event-added',
      class: 'dangerous',
      effects: { deployed: 'handled as unknown', regenerated: 'fine', code: 'exhaustive code fails' },
      why: 'Deployed code treats it as an unknown event; code with a handler for every event no longer compiles.',
      steps: [],
      say: () => `The event ${now.type} was added.`,
      before: undefined,
      after: now.place,
    },
  ];
}
