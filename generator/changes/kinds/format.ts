import { ALL_FINE, type FoundChange, within } from '../finding.ts';
import type { ValuePair } from '../pair.ts';

/** A format that came, went or changed: an annotation, which guards do not assert unless they are asked to. */
export function formatChanged({ branches, steps, places }: ValuePair): readonly FoundChange[] {
  return branches.both.flatMap(([old, now]): readonly FoundChange[] => {
    const [before, after] = [old.schema.format, now.schema.format];
    if (before === after) return [];
    return [
      {
        code: 'format-changed',
        class: 'safe',
        effects: ALL_FINE,
        why: 'A format is an annotation, which guards do not assert.',
        steps,
        say: (path) => `The format of ${within(path, steps)} was ${before ?? 'open'} and is ${after ?? 'open'}.`,
        before: places().before,
        after: places().after,
      },
    ];
  });
}
