import type { ChangeClass } from '../../options/choices.ts';
import { type Effects, type FoundChange, within } from '../finding.ts';
import type { ValuePair } from '../pair.ts';
import { valueText } from '../value.ts';

/** A value of other kinds than before: more of them, fewer, or others. */
export function typeChanged(pair: ValuePair): readonly FoundChange[] {
  const { before, after, steps, places, old, now } = pair;
  const direction = directionOf(pair);
  if (direction === undefined) return [];
  const said = [valueText({ ...old, nullable: false }), valueText({ ...now, nullable: false })];
  const formats = said[0] === said[1] ? ` (${JSON.stringify(before.title ?? '')} → ${JSON.stringify(after.title ?? '')})` : '';
  return [
    {
      ...DIRECTIONS[direction],
      code: `type-${direction}`,
      steps,
      say: (path) => `${within(path, steps)} was ${said[0]} and is ${said[1]}${formats}.`,
      before: places().before,
      after: places().after,
    },
  ];
}

type Direction = 'widened' | 'fractional' | 'narrowed' | 'replaced';

function directionOf({ old, now, branches }: ValuePair): Direction | undefined {
  if (old.open || now.open) return old.open === now.open ? undefined : now.open ? 'widened' : 'narrowed';
  const { both, oldOnly, nowOnly } = branches;
  const wider = nowOnly.length > 0 || both.some(([a, b]) => a.kind === 'integer' && b.kind === 'number');
  const narrower = oldOnly.length > 0 || both.some(([a, b]) => a.kind === 'number' && b.kind === 'integer');
  if (wider && narrower) return 'replaced';
  if (wider && nowOnly.length === 0) return 'fractional';
  return wider ? 'widened' : narrower ? 'narrowed' : undefined;
}

const DIRECTIONS: Readonly<Record<Direction, { readonly class: ChangeClass; readonly effects: Effects; readonly why: string }>> =
  {
    widened: {
      class: 'breaking',
      effects: { deployed: 'fails', regenerated: 'fine', code: 'fails' },
      why: 'Deployed guards reject the new values, and code does not expect them.',
    },
    /* The type of TypeScript is the same; the guard of a whole number is not. */
    fractional: {
      class: 'breaking',
      effects: { deployed: 'fails', regenerated: 'fine', code: 'fine' },
      why: 'Deployed guards reject numbers that are not integers.',
    },
    narrowed: {
      class: 'dangerous',
      effects: { deployed: 'fine', regenerated: 'fails', code: 'fine' },
      why: 'Regenerated guards reject earlier events with the removed values.',
    },
    replaced: {
      class: 'breaking',
      effects: { deployed: 'fails', regenerated: 'fails', code: 'fails' },
      why: 'Old guards and old code do not accept the new values, and new guards do not accept the old ones.',
    },
  };
