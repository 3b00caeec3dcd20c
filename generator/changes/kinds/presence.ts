import { type FoundChange, within } from '../finding.ts';
import type { ValuePair } from '../pair.ts';

/** A member that was required and is optional, or the other way round. */
export function presenceChanged({ required, steps, places, old, now }: ValuePair): readonly FoundChange[] {
  if (required === undefined || required.before === required.after) return [];
  const where = { steps, before: places().before, after: places().after };
  if (required.after) {
    const filled = old.nullable && !now.nullable ? ' and no longer null' : '';
    return [
      {
        ...where,
        code: 'member-required',
        class: 'dangerous',
        effects: { deployed: 'fine', regenerated: 'fails', code: 'fine' },
        why: 'Regenerated guards reject earlier events that lack it.',
        say: (path) => `${within(path, steps)} was optional and is required${filled}.`,
      },
    ];
  }
  const orNull = !old.nullable && now.nullable ? ', or null' : '';
  return [
    {
      ...where,
      code: 'member-optional',
      class: 'breaking',
      effects: { deployed: 'fails', regenerated: 'fine', code: 'fails' },
      why: 'Deployed guards reject events without it, and code that relies on it no longer compiles.',
      say: (path) => `${within(path, steps)} was required and is optional${orNull}.`,
    },
  ];
}
