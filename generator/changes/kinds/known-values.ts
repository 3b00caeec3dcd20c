import { ALL_FINE, type FoundChange, within } from '../finding.ts';
import type { ValuePair } from '../pair.ts';

/** Known values that came or went. Guards take any value, so only a list that code goes through one by one is touched. */
export function knownValuesChanged({ branches, steps, places }: ValuePair): readonly FoundChange[] {
  return branches.both.flatMap(([old, now]): readonly FoundChange[] => {
    const [before, after] = [old.schema['x-known-values'], now.schema['x-known-values']];
    const where = { steps, before: places().before, after: places().after };
    if (before === undefined && after === undefined) return [];
    if (before === undefined || after === undefined) {
      const what = before === undefined ? 'has known values now' : 'no longer has known values';
      return [
        {
          ...where,
          code: 'known-values-listed',
          class: 'safe',
          effects: ALL_FINE,
          why: 'Guards accept any value either way.',
          say: (path) => `${within(path, steps)} ${what}: ${listed(after ?? before ?? [])}.`,
        },
      ];
    }
    const added = after.filter((value) => !before.includes(value));
    const removed = before.filter((value) => !after.includes(value));
    if (added.length + removed.length === 0) return [];
    const parts = [
      ...(added.length > 0 ? [`${listed(added)} added`] : []),
      ...(removed.length > 0 ? [`${listed(removed)} removed`] : []),
    ];
    return [
      {
        ...where,
        code: 'known-values-changed',
        class: 'dangerous',
        effects: { ...ALL_FINE, code: 'exhaustive code fails' },
        why: 'Guards accept any value; review code that handles the values one by one.',
        say: (path) => `The known values of ${within(path, steps)} changed: ${parts.join(', ')}.`,
      },
    ];
  });
}

function listed(values: readonly (string | number)[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
