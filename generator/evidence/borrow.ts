import { isDataMember } from '../envelopes/data-member.ts';
import type { DocumentedType } from '../model/documented.ts';
import type { Evidence, TableDeclaration } from '../model/evidence.ts';
import type { Place } from '../text/source.ts';
import { unstated } from '../type-names/read-type.ts';
import { kindsSeen, mergeEvidence, noEvidence, timesSeen } from './merge-evidence.ts';

/**
 * Fills in what a list of members leaves open with what the examples of other events show at the same place: the kind of a
 * member that has none stated, and what is in an object, as far as all of those examples agree. It is the weakest evidence
 * there is, and counts only where the page states the member and shows it nowhere for this event.
 * @param isOneEvents Tells of a member of the payload whether one event alone shows it: its own data is not in that of others.
 */
export function borrowKinds(own: Evidence, others: Evidence, isOneEvents: (name: string) => boolean = () => false): Evidence {
  if (own.members.size === 0 || others.members.size === 0) return own;
  const members = [...own.members].map(([name, member]) => {
    const other = others.members.get(name);
    if (other === undefined || timesSeen(member) > 0) return [name, member] as const;
    return [name, borrow(member, other, isDataMember(name) && isOneEvents(name))] as const;
  });
  return { ...own, members: new Map(members) };
}

function borrow(member: Evidence, other: Evidence, isOwnData: boolean): Evidence {
  const place = member.stated[0]?.place;
  if (place === undefined) return member;
  const isOpen = !member.stated.some(saysKind);
  const hasNothing = member.members.size === 0 && member.items === undefined && member.values === undefined;
  const stated = isOpen ? mergeEvidence(member, statedAs(other, place)) : member;
  if (!hasNothing) return borrowKinds(stated, other);
  return agrees(member, other) && !isOwnData ? mergeEvidence(stated, inside(other, place)) : stated;
}

/** Whether a column or the like states a kind; the words of a description are as weak as what is borrowed. */
function saysKind({ type }: TableDeclaration): boolean {
  return type.kinds.length > 0 && type.isTold !== true;
}

function agrees({ stated }: Evidence, other: Evidence): boolean {
  const kinds = stated.filter(saysKind).flatMap(({ type }) => type.kinds);
  return kinds.length === 0 || kindsSeen(other).some((kind) => kinds.includes(kind));
}

/** What all objects at a place have in common, as statements. */
function inside(other: Evidence, place: Place): Evidence {
  const common = [...other.members].filter(([, member]) => timesSeen(member) === other.kinds.object);
  const members = new Map(common.map(([name, member]) => [name, mergeEvidence(statedAs(member, place), inside(member, place))]));
  const items = other.items === undefined ? undefined : mergeEvidence(statedAs(other.items, place), inside(other.items, place));
  return members.size === 0 && items === undefined ? noEvidence : { ...noEvidence, members, items };
}

function statedAs(other: Evidence, place: Place): Evidence {
  const seen = kindsSeen(other).filter((kind) => kind !== 'null');
  const kinds = seen.length > 0 ? seen : (other.stated.find(({ type }) => type.kinds.length > 0)?.type.kinds ?? []);
  if (kinds.length === 0) return noEvidence;
  const type: DocumentedType = { ...unstated, kinds, nullable: other.kinds.null > 0 };
  return { ...noEvidence, stated: [{ place, type, optional: undefined, description: undefined, knownValues: [] }] };
}

/** A payload whose own data is left open: what one event has in it says nothing of one about something else. */
export function withOpenData(payload: Evidence): Evidence {
  const members = [...payload.members].map(([name, member]): readonly [string, Evidence] =>
    isDataMember(name) && member.kinds.object > 0 ? [name, opened(member)] : [name, member],
  );
  return { ...payload, members: new Map(members) };
}

function opened(object: Evidence): Evidence {
  return { ...object, elided: object.kinds.object, members: new Map(), observations: [] };
}
