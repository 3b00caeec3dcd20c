import { timesSeen } from '../../evidence/merge-evidence.ts';
import type { Evidence, TableDeclaration } from '../../model/evidence.ts';
import type { Presence } from '../../options/choices.ts';

/** Whether a member must be there, and the rule that says so. */
export interface PresenceDecision {
  readonly required: boolean;
  readonly rule: string;
}

/**
 * A member is optional when a table marks it so, or when an example of its model lacks it; else it is required. An example
 * that leaves members out (`...`) says nothing of those that it does not show.
 * `cautious` also makes those optional that an older version of the page did not show. Marks such as Discord's
 * `name?` were right for 130 of 135 members.
 * @example
 * ((order) => decidePresence(order.members.get('note'), order, 'documented'))(shown({ id: 1, note: '' }, { id: 2 }))
 * // → { required: false, rule: 'presence/absent-from-an-example' }
 */
export function decidePresence(member: Evidence, owner: Evidence, presence: Presence): PresenceDecision {
  const decided = member.overrides.find(({ optional }) => optional !== undefined)?.optional;
  if (decided !== undefined) return { required: !decided, rule: 'override/optional' };
  const optional = optionalBy(member.stated);
  if (optional !== undefined) return { required: false, rule: optional };
  if (timesSeen(member) - member.amidElided < owner.kinds.object - owner.elided)
    return { required: false, rule: 'presence/absent-from-an-example' };
  if (timesSeen(member) > 0 && timesSeen(member) === member.amidElided && timesSeen(member) < owner.kinds.object)
    return { required: false, rule: 'presence/shown-in-part' };
  if (presence === 'cautious' && absentFromOlderVersion(member, owner)) {
    return { required: false, rule: 'presence/absent-from-an-older-version' };
  }
  const required = member.stated.filter((statement) => statement.optional === false);
  if (required.length > 0 && timesSeen(member) < owner.kinds.object) return { required: true, rule: 'presence/table-required' };
  if (owner.kinds.object === 0 && required.some(({ basis }) => basis !== undefined))
    return { required: true, rule: 'presence/marked-required' };
  return { required: true, rule: owner.kinds.object === 0 ? 'presence/in-the-table' : 'presence/in-every-example' };
}

/** The rule by which what lists say makes a member optional; a guess counts only where no list says otherwise. */
function optionalBy(stated: readonly TableDeclaration[]): string | undefined {
  const calling = stated.filter(({ optional }) => optional === true);
  if (calling.length === 0) return undefined;
  if (calling.some(({ basis }) => basis === undefined)) return 'presence/table-optional';
  const bases = new Set(calling.map(({ basis }) => basis?.by));
  if (bases.has('mark')) return 'presence/marked-optional';
  if (bases.has('no-mark')) return 'presence/not-marked';
  if (bases.has('part')) return 'presence/in-part';
  return stated.some(({ optional }) => optional === false) ? undefined : 'presence/others-required';
}

const versionsWithObjects = new WeakMap<Evidence, number>();

/** Whether a version shows objects without the member. Looks at the versions that have the member, which may be few of many. */
function absentFromOlderVersion(member: Evidence, owner: Evidence): boolean {
  const known = versionsWithObjects.get(owner);
  const versions = known ?? [...owner.history.values()].filter(({ objects }) => objects > 0).length;
  versionsWithObjects.set(owner, versions);
  const whole = [...member.history].filter(([version, { seen }]) => {
    const objects = owner.history.get(version)?.objects ?? 0;
    return objects > 0 && seen >= objects;
  });
  return whole.length < versions;
}
