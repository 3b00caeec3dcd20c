import { type FoundChange, within } from '../finding.ts';
import { isMap, type ObjectPair, remainderOf } from '../pair.ts';

const ROOM = { closed: 0, typed: 1, open: 2 } as const;
const SAID = { closed: 'none', typed: 'those of one type', open: 'any' } as const;

/** What an object lets through besides its members. Pages leave objects open; schemas of others may close them. */
export function additionalPropertiesChanged({ old, now }: ObjectPair): readonly FoundChange[] {
  const [before, after] = [remainderOf(old), remainderOf(now)];
  if (before === after || isMap(old) !== isMap(now)) return [];
  const wider = ROOM[after] > ROOM[before];
  return [
    {
      code: 'further-members',
      class: wider ? 'breaking' : 'dangerous',
      effects: { deployed: wider ? 'fails' : 'fine', regenerated: wider ? 'fine' : 'fails', code: 'fine' },
      why: wider
        ? 'Deployed guards reject properties that are allowed now.'
        : 'Regenerated guards reject properties that earlier events may have.',
      steps: [],
      say: (path) => `${within(path, []) || 'The data'} allowed further members: ${SAID[before]}; it allows ${SAID[after]} now.`,
      before: old.side.placeOf(old.key),
      after: now.side.placeOf(now.key),
    },
  ];
}
