import type { FoundChange } from '../finding.ts';
import type { EventPair } from '../match-events.ts';

/** An event that the new pages no longer have. */
export function eventRemoved({ old, now }: EventPair): readonly FoundChange[] {
  if (old === undefined || now !== undefined) return [];
  return [
    {
      code: 'event-removed',
      class: 'breaking',
      effects: { deployed: 'handler never runs', regenerated: 'fine', code: 'fails' },
      why: 'Its handler never runs, and code that names it no longer compiles.',
      steps: [],
      say: () => `The event ${old.type} was removed.`,
      before: old.place,
      after: undefined,
    },
  ];
}
