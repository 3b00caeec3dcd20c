import { ALL_FINE, type FoundChange, within } from '../finding.ts';
import type { ValuePair } from '../pair.ts';

/** The words that describe a member. */
export function descriptionChanged({ before, after, steps, places }: ValuePair): readonly FoundChange[] {
  if (before.description === after.description) return [];
  const what =
    before.description === undefined
      ? 'is described now'
      : after.description === undefined
        ? 'is no longer described'
        : 'has a different description';
  return [
    {
      code: 'description-changed',
      class: 'annotation',
      effects: ALL_FINE,
      why: 'Descriptions are for people; no guard and no type depends on them.',
      steps,
      say: (path) => `${within(path, steps)} ${what}.`,
      before: places().before,
      after: places().after,
    },
  ];
}
