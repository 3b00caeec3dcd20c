import type { ShownEvent, ShownMember, ShownType } from '../../generator/model/explorer/members.ts';

/** Where a type is found first: the event, and the path that leads there. */
export interface Way {
  readonly event: string;
  readonly path: string;
  /** Both as people read them: `OrderPaid.data.customer`. */
  readonly shown: string;
}

/** The shortest way to each type that is found within events. */
export function waysTo(events: readonly ShownEvent[], typesByName: ReadonlyMap<string, ShownType>): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  const queue: string[] = [];
  const reach = (typeName: string, way: Way): void => {
    if (ways.has(typeName)) return;
    ways.set(typeName, way);
    queue.push(typeName);
  };
  for (const { type, name, around, dataType } of events) {
    if (around.length === 0) reach(dataType, { event: type, path: '', shown: name });
    for (const member of around)
      if (member.holds !== undefined) reach(member.holds.typeName, wayBelow({ event: type, path: '', shown: name }, member));
  }
  for (const typeName of queue) {
    const [type, way] = [typesByName.get(typeName), ways.get(typeName)];
    if (type === undefined || way === undefined) continue;
    for (const member of type.members) if (member.holds !== undefined) reach(member.holds.typeName, wayBelow(way, member));
  }
  return ways;
}

function wayBelow({ event, path, shown }: Way, { name, holds }: ShownMember): Way {
  const steps = holds?.steps ?? '';
  const inner = path === '' ? name : `${path}.${name}`;
  return { event, path: `${inner}${steps}`, shown: `${shown}.${name}${steps}` };
}
