import type { DocumentedMember } from '../model/documented.ts';
import type { SchemaType } from '../model/schema.ts';
import { unstated } from '../type-names/read-type.ts';

/** The members of a list with those that their paths tell of: where `crew[].name` stands alone, `crew` is an array. */
export function withImplied(members: readonly DocumentedMember[]): readonly DocumentedMember[] {
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
