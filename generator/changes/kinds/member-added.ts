import { canonicalSchema } from '../canonical-schema.ts';
import { type FoundChange, within } from '../finding.ts';
import { type Member, type ObjectNode, placeOfMember, remainderOf } from '../pair.ts';
import { isNever, readValue } from '../value.ts';

/**
 * A member that the old pages do not have. An old guard lets it through, as objects are open; an old event lacks it,
 * which only matters if it is required.
 */
export function memberAdded(member: Member, old: ObjectNode): FoundChange {
  const { required, owner, schema, steps } = member;
  const isClosed = remainderOf(old) === 'closed';
  const value = readValue(schema, owner.side, owner.key);
  const deployed = isClosed && !isNever(value) ? 'fails' : 'fine';
  const regenerated = required ? 'fails' : 'fine';
  const free = value.open || isClosed;
  return {
    code: 'member-added',
    class: deployed === 'fails' ? 'breaking' : regenerated === 'fails' ? 'dangerous' : 'safe',
    effects: { deployed, regenerated, code: 'fine' },
    why: whyAdded(deployed, required),
    steps,
    dedupeKey: canonicalSchema(schema, owner.side.types),
    say: (path) => `${within(path, steps)} was added; it is ${required ? 'required' : 'optional'}.`,
    assumesDocumented: !free && !required,
    before: old.side.placeOf(old.key),
    after: placeOfMember(member),
  };
}

function whyAdded(deployed: 'fine' | 'fails', required: boolean): string {
  if (deployed === 'fails') return 'Deployed guards reject unknown properties here.';
  return required
    ? 'Deployed guards accept it; earlier events lack it, and regenerated guards reject them.'
    : 'Deployed guards accept it, and earlier events may lack it.';
}
