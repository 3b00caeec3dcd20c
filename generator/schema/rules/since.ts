import type { Evidence } from '../../model/evidence.ts';
import { compareText } from '../../text/source.ts';

const alreadyFound = new WeakMap<Evidence, string | undefined>();

/**
 * The version that a member first appears in, if its owner was shown without it before; else nothing.
 * @example
 * ((order) => decideSince(order.members.get('id'), order))(shown({ id: 'A-17' }))
 * // → undefined
 */
export function decideSince(member: Evidence, owner: Evidence): string | undefined {
  if (!alreadyFound.has(owner)) alreadyFound.set(owner, least([...owner.history.keys()]));
  const shown = [...member.history].flatMap(([version, { seen }]) => (seen > 0 && owner.history.has(version) ? [version] : []));
  const first = least(shown);
  return first === alreadyFound.get(owner) ? undefined : first;
}

function least(versions: readonly string[]): string | undefined {
  return versions.reduce<string | undefined>(
    (first, version) => (first === undefined || compareText(version, first) < 0 ? version : first),
    undefined,
  );
}
