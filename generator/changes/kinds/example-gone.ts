import { ALL_FINE, type FoundChange } from '../finding.ts';
import type { EventPair } from '../match-events.ts';

/** An event that is still listed, and no longer shown: the pages say less, the service may be what it was. */
export function exampleGone({ old, now }: EventPair): readonly FoundChange[] {
  if (!lostExample({ old, now })) return [];
  return [
    {
      code: 'example-gone',
      class: 'coverage',
      effects: ALL_FINE,
      why: 'The pages no longer show what the event contains; keep the generated code until they show it again.',
      steps: [],
      say: () => `No example shows the event ${now?.type ?? ''} any more, though it is still listed.`,
      before: old?.examples[0]?.place ?? old?.place,
      after: now?.place,
    },
  ];
}

/** Whether an event was shown and is no longer. */
export function lostExample({ old, now }: EventPair): boolean {
  if (old === undefined || now === undefined) return false;
  return (old.examples.length > 0 && now.examples.length === 0 && !now.isSchema) || (old.isShown && !now.isShown);
}
