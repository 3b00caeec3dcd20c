import { canonicalSchema } from '../canonical-schema.ts';
import { type FoundChange, within } from '../finding.ts';
import { type Member, type ObjectNode, placeOfMember, remainderOf } from '../pair.ts';
import { isNever, readValue } from '../value.ts';

/** A member that the new pages no longer have. An old guard misses it if it was required; code that reads it does not compile. */
export function memberRemoved(member: Member, now: ObjectNode): FoundChange {
  const { required, owner, schema, steps } = member;
  const isClosed = remainderOf(now) === 'closed';
  const value = readValue(schema, owner.side, owner.key);
  const deployed = required ? 'fails' : 'fine';
  const regenerated = isClosed && !isNever(value) ? 'fails' : 'fine';
  const free = value.open || isClosed;
  return {
    code: 'member-removed',
    class: deployed === 'fails' ? 'breaking' : 'dangerous',
    effects: { deployed, regenerated, code: 'fails' },
    why: required
      ? 'Deployed guards reject events without it, and code that reads it no longer compiles.'
      : 'Deployed guards do not need it; code that reads it no longer compiles.',
    steps,
    dedupeKey: canonicalSchema(schema, owner.side.types),
    say: (path) => `${within(path, steps)} was removed; it was ${required ? 'required' : 'optional'}.`,
    assumesDocumented: !free && !required,
    before: placeOfMember(member),
    after: now.side.placeOf(now.key),
  };
}
