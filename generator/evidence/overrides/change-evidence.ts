import type { Override } from '../../model/documented.ts';
import type { Evidence } from '../../model/evidence.ts';
import { restBehind } from '../../text/event-names.ts';
import { firstResult } from '../../text/groups.ts';
import { noEvidence } from '../merge-evidence.ts';
import { type StatedPosition, statedItems, statedMembers } from './stated-position.ts';

/**
 * The evidence with the override at the end of a path, if that leads to anything below it.
 * @param stated What a specification states there.
 */
export function changeAt(
  evidence: Evidence,
  path: string | undefined,
  override: Override,
  stated: StatedPosition | undefined,
): Evidence | undefined {
  return path === undefined || path === '' ? undefined : changeBelow(evidence, path, override, stated);
}

/** @param stated What a specification states there: what only that knows can be overridden too. */
function changeBelow(evidence: Evidence, path: string, override: Override, stated?: StatedPosition): Evidence | undefined {
  if (path === '') return { ...evidence, overrides: [...evidence.overrides, override] };
  if (path.startsWith('[]')) {
    const below = stated === undefined ? undefined : statedItems(stated);
    const known = evidence.items ?? (below === undefined ? undefined : noEvidence);
    const items = known === undefined ? undefined : changeBelow(known, path.slice(2), override, below);
    return items === undefined ? undefined : { ...evidence, items };
  }
  return changeMember(evidence, path, override, stated) ?? changeValues(evidence, restBehind(path, '*'), override);
}

/** Of names that all fit, such as `a` and `a.b`, the one counts that leads on, the longest first. */
function changeMember(
  evidence: Evidence,
  path: string,
  override: Override,
  stated: StatedPosition | undefined,
): Evidence | undefined {
  const ofSpecification = stated === undefined ? undefined : statedMembers(stated);
  const names = new Set([...evidence.members.keys(), ...(ofSpecification?.keys() ?? [])]);
  const fitting = [...names].flatMap((name) => {
    const rest = restBehind(path, name);
    return rest === undefined ? [] : [{ name, rest }];
  });
  return firstResult(
    fitting.sort((a, b) => b.name.length - a.name.length),
    ({ name, rest }) => {
      const inner = changeBelow(evidence.members.get(name) ?? noEvidence, rest, override, ofSpecification?.get(name));
      return inner === undefined ? undefined : { ...evidence, members: new Map([...evidence.members, [name, inner]]) };
    },
  );
}

/** All values of a map, those that examples show and those that a table is about. */
function changeValues(evidence: Evidence, rest: string | undefined, override: Override): Evidence | undefined {
  if (rest === undefined) return undefined;
  const changed = [...evidence.members].flatMap(([name, member]) => {
    const inner = changeBelow(member, rest, override);
    return inner === undefined ? [] : [[name, inner] as const];
  });
  const values = evidence.values === undefined ? undefined : changeBelow(evidence.values, rest, override);
  if (changed.length === 0 && values === undefined) return undefined;
  return { ...evidence, members: new Map([...evidence.members, ...changed]), values: values ?? evidence.values };
}
