import { stableText } from '../canonical-schema.ts';
import { type FoundChange, within } from '../finding.ts';
import type { ValuePair } from '../pair.ts';

/** Values that are the only ones which a schema allows. Pages give none besides the event type; schemas of others may. */
export function literalsChanged({ branches, steps, places }: ValuePair): readonly FoundChange[] {
  return branches.both.flatMap(([old, now]): readonly FoundChange[] => {
    const [before, after] = [old.literals?.map(stableText), now.literals?.map(stableText)];
    const admitsNew = before !== undefined && (after === undefined || after.some((value) => !before.includes(value)));
    const losesOld = after !== undefined && (before === undefined || before.some((value) => !after.includes(value)));
    if (!admitsNew && !losesOld) return [];
    return [
      {
        code: 'values-changed',
        class: admitsNew ? 'breaking' : 'dangerous',
        effects: {
          deployed: admitsNew ? 'fails' : 'fine',
          regenerated: losesOld ? 'fails' : 'fine',
          code: admitsNew ? 'fails' : 'fine',
        },
        why: admitsNew ? 'Deployed guards reject the new values.' : 'Regenerated guards reject the removed values.',
        steps,
        say: (path) => `The values that ${within(path, steps)} allows were ${shown(before)} and are ${shown(after)}.`,
        before: places().before,
        after: places().after,
      },
    ];
  });
}

function shown(values: readonly string[] | undefined): string {
  return values === undefined ? 'open' : values.join(', ');
}
