import type { DataTable, DocumentedMember } from '../../model/documented.ts';
import { SEPARATOR } from '../discriminator/event-of-payload.ts';
import type { EventIndex } from '../events/named-in-text.ts';

/** Longer descriptions are not searched for the events that a member is sent with. */
const MAX_DESCRIPTION = 500;

/** What else a sentence may say that says with which events a member is sent. */
const FILLER =
  /^(?:only|just|present|set|included|sent|available|provided|populated|filled|used|applies|exists|appears|returned|is|be|will|and|or|if|when|on|in|for|with|to|by|of|the|an?|this|field|property|event|events|type|types|webhook|webhooks|case)$/i;

/**
 * A list about several events as one for each set of events that its members are sent with: what the description of a member
 * says of that is `Only sent with order.refunded`, or the name of the event alone.
 * @param types The events that the list is about.
 */
export function divideByEvents(table: DataTable, types: readonly string[], index: EventIndex): readonly DataTable[] {
  if (types.length < 2) return [table];
  const known = new Set(types);
  const narrowed = new Map<string, readonly string[]>();
  const groups = new Map<string, DocumentedMember[]>();
  const tables = new Map<string, readonly string[] | undefined>([['', table.types]]);
  for (const member of table.members) {
    const own = member.optional === false ? [] : eventsSaid(member, index).filter((type) => known.has(type));
    const only = own.length > 0 && own.length < types.length ? own : ownersOf(member).flatMap((path) => narrowed.get(path) ?? []);
    if (only.length > 0) narrowed.set(member.path.join(SEPARATOR), only);
    const key = only.join(SEPARATOR);
    groups.set(key, [...(groups.get(key) ?? []), member]);
    if (only.length > 0) tables.set(key, only);
  }
  return [...tables].flatMap(([key, of]) => {
    const members = groups.get(key) ?? [];
    return members.length === 0 ? [] : [{ ...table, types: of, members }];
  });
}

/** The paths of the members that a member is in, the nearest first. */
function ownersOf({ path }: DocumentedMember): readonly string[] {
  const owners = path.map((_, length) => path.slice(0, length).join(SEPARATOR));
  return owners.reverse();
}

/** The events of which a sentence of a description says that the member is sent with them, and nothing else. */
function eventsSaid({ description }: DocumentedMember, { mentioned }: EventIndex): readonly string[] {
  if (description === undefined || description.length > MAX_DESCRIPTION) return [];
  return description.split(/[.;!?]\s+|[()]|[.;!?]$/).flatMap((sentence) => {
    const types = mentioned(sentence, []);
    const rest = types.reduce((text, type) => text.replaceAll(type, ' '), sentence);
    const isOnlyThat = (rest.match(/[\p{L}\p{N}_-]+/gu) ?? []).every((word) => FILLER.test(word));
    return isOnlyThat ? types : [];
  });
}
