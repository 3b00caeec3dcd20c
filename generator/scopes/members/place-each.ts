import type { DocumentedMember } from '../../model/documented.ts';
import { addToGroup } from '../../text/groups.ts';
import { rootsIn, type Spot } from './path-in-payload.ts';

/** So many objects of payloads are looked at. */
const MAX_SPOTS = 200;
/** A name is looked for in so many objects. */
const MAX_PLACES = 20;

/**
 * Puts each member of a list to where payloads have it, where the list names members of several levels by nothing but their names: some
 * are at the root, others in an object that the list names as well. `undefined` where it does not.
 */
export function placeEach(members: readonly DocumentedMember[], spots: readonly Spot[]): readonly DocumentedMember[] | undefined {
  const bare = members.filter(({ path }) => path.length === 1);
  const names = new Set(bare.map(({ path: [name = ''] }) => name.toLowerCase()));
  const [root, ...inner] = spots;
  const atRoot = bare.filter(({ path: [name = ''] }) => root?.names.has(name.toLowerCase()) === true);
  if (root === undefined || root.path.length > 0 || atRoot.length < 2 || atRoot.length === bare.length) return undefined;
  const named = inner
    .slice(0, MAX_SPOTS)
    .filter(({ path }) => path.every((step) => step === '[]' || names.has(step.toLowerCase())));
  const places = placesIn([root, ...named], names);
  const isWithin = ({ path: [name = ''] }: DocumentedMember): boolean =>
    !root.names.has(name.toLowerCase()) && places.of(name).length > 0;
  return bare.some(isWithin) ? placeInOrder(members, places) : undefined;
}

/** The objects that have a member, by its name, the outermost first. */
interface Places {
  readonly of: (name: string) => readonly Spot[];
}

function placesIn(spots: readonly Spot[], names: ReadonlySet<string>): Places {
  const places = new Map<string, Spot[]>();
  for (const spot of spots) {
    for (const name of rootsIn(spot, names)) if ((places.get(name)?.length ?? 0) < MAX_PLACES) addToGroup(places, name, spot);
  }
  return { of: (name) => places.get(name.toLowerCase()) ?? [] };
}

/** Places the members in the order of the list: a name that stands at several places is nearest to what is above it. */
function placeInOrder(members: readonly DocumentedMember[], known: Places): readonly DocumentedMember[] {
  const taken = new Set<string>();
  // What a path leads to stands below the member that its first name is.
  const owners = new Map<string, readonly string[]>();
  let last: readonly string[] = [];
  const found = members.map(({ path: [name = '', ...rest] }): readonly string[] | undefined => {
    if (rest.length > 0) return owners.get(name);
    const free = known.of(name).filter(({ path }) => !taken.has(keyOf(path, name)));
    const path = nearest(free, last)?.path;
    if (path === undefined) return known.of(name).length > 0 ? [] : undefined;
    taken.add(keyOf(path, name));
    owners.set(name, path);
    last = [...path, name];
    return path;
  });
  return members.map((member, at) => ({ ...member, path: [...(found[at] ?? besideOthers(found, at)), ...member.path] }));
}

/** The object that what is above and what is below stand in; the outer one of the two. What no payload has is put there. */
function besideOthers(found: readonly (readonly string[] | undefined)[], at: number): readonly string[] {
  const above = found[at - 1] ?? [];
  const below = found[at + 1] ?? above;
  return above.length <= below.length ? above : below;
}

function keyOf(path: readonly string[], name: string): string {
  return [...path, name.toLowerCase()].join('\u0000');
}

/** The object at the root, or that is in the member above, or around it; else the first one. */
function nearest(spots: readonly Spot[], last: readonly string[]): Spot | undefined {
  const root = spots.find(({ path }) => path.length === 0);
  return root ?? spots.find(({ path }) => isAlong(path, last)) ?? spots[0];
}

/** Whether one of two paths begins with the other, items of arrays aside. */
function isAlong(path: readonly string[], last: readonly string[]): boolean {
  const [one, other] = [path, last].map((steps) => steps.filter((step) => step !== '[]'));
  return one?.every((step, at) => at >= (other?.length ?? 0) || other?.[at] === step) === true;
}
