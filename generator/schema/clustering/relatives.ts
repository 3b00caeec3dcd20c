import type { Model, Relative } from '../../model/schema-set.ts';
import { words } from '../../text/case.ts';
import { addToGroup, groupBy } from '../../text/groups.ts';
import { type MemberKinds, memberKinds, rulesApart } from '../rules/shared-models.ts';

/**
 * With how many things of its name, those with most members first, each is compared: what a page makes so many of has no full
 * form that a reader would look for.
 */
const FULLEST = 8;

interface Thing {
  readonly id: string;
  readonly members: MemberKinds;
}

/**
 * Notes for each thing which others go by its name, and the rule that keeps them apart: a slim and a full form of one thing, other
 * kinds, or too little in common. What is called by its place only (`data`) is another thing in each, and has no relatives. What the
 * pages call a part of a structure has that structure alone.
 */
export function withRelatives(models: readonly Model[]): readonly Model[] {
  const named = models.filter(
    ({ dataOf, isPart, nameHint, partOf }) => dataOf === undefined && !isPart && nameHint !== '' && partOf === undefined,
  );
  const found = new Map<string, Relative[]>();
  for (const group of groupBy(named, ({ nameHint }) => words(nameHint).join('_')).values()) {
    const things = group.map(({ id, evidence }): Thing => ({ id, members: memberKinds(evidence) }));
    const ranked = things.sort((a, b) => b.members.size - a.members.size);
    for (const [rank, full] of ranked.slice(0, FULLEST).entries())
      for (const other of ranked.slice(rank + 1)) {
        const [ofFull, ofOther] = rulesApart(full.members, other.members);
        if ((found.get(full.id)?.length ?? 0) < FULLEST) addToGroup(found, full.id, { id: other.id, rule: ofFull });
        addToGroup(found, other.id, { id: full.id, rule: ofOther });
      }
  }
  for (const { id, partOf } of models) {
    if (partOf === undefined) continue;
    addToGroup(found, id, { id: partOf.id, rule: 'sharing/part' });
    addToGroup(found, partOf.id, { id, rule: 'sharing/has-part' });
  }
  return models.map((model) => ({ ...model, relatives: found.get(model.id) ?? [] }));
}
