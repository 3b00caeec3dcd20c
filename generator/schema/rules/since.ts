import type { Evidence } from '../../model/evidence.ts';
import { compareText } from '../../text/source.ts';

/** The version that a member first appears in, if its owner was shown without it before; else nothing. */
export function decideSince(member: Evidence, owner: Evidence): string | undefined {
  const versions = [...owner.history.keys()].sort(compareText);
  const first = versions.find((version) => (member.history.get(version)?.seen ?? 0) > 0);
  return first === versions[0] ? undefined : first;
}
