import type { DocumentedMember } from '../model/documented.ts';
import type { SchemaType } from '../model/schema.ts';
import { unstated } from '../type-names/read-type.ts';
import { withConditionsOfList } from './conditions.ts';

/** `crew.name` is in the items of `crew`, where the list calls that an array. */
function inItems(members: readonly DocumentedMember[]): readonly DocumentedMember[] {
  const arrays = new Set(
    members
      .filter(({ type: { kinds } }) => kinds.length === 1 && kinds[0] === 'array')
      .map(({ path }) => keyOf(path.filter(isName))),
  );
  return members.map((member) => {
    const path = member.path.flatMap((step, index) => {
      const isWithin = index > 0 && isName(step) && isName(member.path[index - 1] ?? '');
      return isWithin && arrays.has(keyOf(member.path.slice(0, index).filter(isName))) ? ['[]', step] : [step];
    });
    return path.length === member.path.length ? member : { ...member, path };
  });
}

function isName(step: string): boolean {
  return step !== '[]' && step !== '{}';
}

/** The members of a list with those that their paths tell of: where `crew[].name` stands alone, `crew` is an array. */
export function withImplied(listed: readonly DocumentedMember[]): readonly DocumentedMember[] {
  const members = withConditionsOfList(inItems(listed));
  const named = new Set(members.map(({ path }) => keyOf(path)));
  return members.flatMap((member) => {
    const implied = member.path.flatMap((step, index): readonly DocumentedMember[] => {
      const path = member.path.slice(0, index);
      if (!(step === '[]' || step === '{}') || index === 0 || named.has(keyOf(path))) return [];
      named.add(keyOf(path));
      const kinds: readonly SchemaType[] = [step === '[]' ? 'array' : 'object'];
      return [
        {
          path,
          type: { ...unstated, kinds, ...(step === '[]' ? {} : { values: unstated }) },
          optional: undefined,
          description: undefined,
          knownValues: [],
          place: member.place,
        },
      ];
    });
    return [...implied, member];
  });
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
