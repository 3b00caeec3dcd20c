import { partsOfPageVersion } from '../../evidence/versions.ts';
import type { Evidence } from '../../model/evidence.ts';
import { compareText } from '../../text/source.ts';

const firstOfOwners = new WeakMap<Evidence, ReadonlyMap<string, string>>();

/**
 * The version that a member first appears in, if an older version of the same page shows its owner without it; else nothing.
 * A page that shows both from its first version on says that the member was always there.
 * @example
 * ((order) => decideSince(order.members.get('id'), order))(shown({ id: 'A-17' }))
 * // → undefined
 */
export function decideSince(member: Evidence, owner: Evidence): string | undefined {
  const ofOwner = firstOfOwners.get(owner) ?? firstLabels(owner.history.keys());
  firstOfOwners.set(owner, ofOwner);
  const shown = [...member.history].flatMap(([version, { seen }]) => (seen > 0 && owner.history.has(version) ? [version] : []));
  const ofMember = [...firstLabels(shown)];
  if (ofMember.some(([page, label]) => label === ofOwner.get(page))) return undefined;
  return ofMember.map(([, label]) => label).sort(compareText)[0];
}

/** For each page, the first of these versions. */
function firstLabels(versions: Iterable<string>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const version of versions) {
    const { page, label } = partsOfPageVersion(version);
    const known = first.get(page);
    if (known === undefined || compareText(label, known) < 0) first.set(page, label);
  }
  return first;
}
