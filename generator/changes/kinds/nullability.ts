import { type FoundChange, within } from '../finding.ts';
import type { ValuePair } from '../pair.ts';

/** A value that may be null and could not, or the other way round; said by the presence where that changed alike. */
export function nullabilityChanged({ old, now, required, steps, places }: ValuePair): readonly FoundChange[] {
  if (old.open || now.open || old.nullable === now.nullable) return [];
  const loosened = required?.before === true && !required.after;
  const tightened = required?.before === false && required.after;
  if (now.nullable ? loosened : tightened) return [];
  const where = { steps, before: places().before, after: places().after };
  return now.nullable
    ? [
        {
          ...where,
          code: 'value-nullable',
          class: 'breaking',
          effects: { deployed: 'fails', regenerated: 'fine', code: 'fails' },
          why: 'Deployed guards reject null, and code that relies on a value no longer compiles.',
          say: (path) => `${within(path, steps)} may now be null.`,
        },
      ]
    : [
        {
          ...where,
          code: 'value-not-null',
          class: 'dangerous',
          effects: { deployed: 'fine', regenerated: 'fails', code: 'fine' },
          why: 'Regenerated guards reject earlier events that have null there.',
          say: (path) => `${within(path, steps)} can no longer be null.`,
        },
      ];
}
