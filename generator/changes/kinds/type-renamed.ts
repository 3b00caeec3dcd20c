import { ALL_FINE, type FoundChange } from '../finding.ts';
import type { ObjectNode, ObjectPair } from '../pair.ts';

/** The type of something that both sides have goes by another name. Events and structures that do are told as such. */
export function typeRenamed({ old, now }: ObjectPair): readonly FoundChange[] {
  if (old.key === now.key || !isNamed(old) || !isNamed(now)) return [];
  if (now.side.types.has(old.key) || old.side.types.has(now.key)) return [];
  if (isRoot(old) && isRoot(now)) return [];
  return [
    {
      code: 'type-renamed',
      class: 'breaking',
      effects: { ...ALL_FINE, code: 'fails' },
      why: 'Code that names its type or its guards no longer compiles.',
      steps: [],
      say: () => `${old.key} → ${now.key}: the type was renamed.`,
      before: old.side.placeOf(old.key),
      after: now.side.placeOf(now.key),
    },
  ];
}

function isNamed({ side, key }: ObjectNode): boolean {
  return side.types.has(key);
}

/** Whether it is what an event or a structure consists of. */
function isRoot({ side, key }: ObjectNode): boolean {
  return (
    side.structures.some((structure) => structure.key === key) ||
    side.events.some(({ name }) => key === name || key === `${name}Event` || key === `${name}EventData`)
  );
}
