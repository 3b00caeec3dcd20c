import { mergeAll, timesSeen } from '../evidence/merge-evidence.ts';
import type { Evidence } from '../model/evidence.ts';
import { singular } from '../text/case.ts';
import { comparePlaces, compareText, type Place } from '../text/source.ts';
import { type SaidPart, takePart } from './clustering/parts.ts';
import type { FindStructure, FoundStructure } from './links.ts';
import { whyMap } from './rules/maps.ts';

/** A place in an event's data or in a structure where objects stand. */
export interface PayloadPosition {
  readonly id: string;
  /** What it is known by from run to run; the same as the id, unless the root is a structure. */
  readonly key: string;
  /** The member name; for the items of an array and the values of a map its singular; empty for a root. */
  readonly name: string;
  readonly evidence: Evidence;
  readonly parent: number | undefined;
  /** The root of the structure, or of the part of one, that the page says it is. */
  readonly link: number | undefined;
  /** The root of the structure of which this is the root of a part, with what the page says, and whether any member may be missing. */
  readonly partOf?: { readonly root: number; readonly said: SaidPart; readonly isAny: boolean };
  /** The positions within, by the step that leads there: `user`, `chunks[]`, `headers{}`. */
  readonly children: Map<string, number>;
}

/** A root of positions: an event's data or a structure. */
export interface Root {
  readonly id: string;
  /** What it is known by from run to run, if that is not its id. */
  readonly key?: string;
  /** What a member would be called that holds it, if the page names it. */
  readonly name?: string;
  readonly evidence: Evidence;
}

/** All positions below the roots, the roots first. A root is always a position, whatever its kind. */
export function findPositions(roots: readonly Root[], findLink: FindStructure = () => undefined): readonly PayloadPosition[] {
  const positions: PayloadPosition[] = roots.map(({ id, key = id, name = '', evidence }) => ({
    id,
    key,
    name,
    evidence,
    parent: undefined,
    link: undefined,
    children: new Map(),
  }));
  const parts = new PartRoots(positions);
  const visit = (owner: number, step: string, name: string, evidence: Evidence): void => {
    if (evidence.items !== undefined) visit(owner, `${step}[]`, singular(name), evidence.items);
    if (whyMap(name, evidence) !== undefined) visit(owner, `${step}{}`, singular(name), mergedValues(evidence));
    else place(owner, step, name, evidence);
  };
  const place = (owner: number, step: string, name: string, evidence: Evidence): void => {
    const found = findLink(evidence, name);
    if (found === undefined && evidence.members.size === 0) return;
    const link = found === undefined ? undefined : parts.rootOf(found);
    const index = positions.length;
    const escaped = step.replaceAll('~', '~0').replaceAll('/', '~1');
    const id = `${positions[owner]?.id}/${escaped}`;
    const key = `${positions[owner]?.key}/${escaped}`;
    positions.push({ id, key, name, evidence, parent: owner, link, children: new Map() });
    positions[owner]?.children.set(step, index);
    enter(index, evidence);
  };
  const enter = (index: number, evidence: Evidence): void => {
    for (const [member, value] of membersInOrder(evidence)) visit(index, member, member, value);
  };
  for (const [index, { evidence }] of roots.entries()) {
    enter(index, evidence);
    if (evidence.items !== undefined) visit(index, '[]', 'item', evidence.items);
  }
  parts.fill();
  return positions;
}

/** Of one structure, so many parts are told apart; in further ones any member may be missing. */
const MAX_PARTS = 16;

/** The roots of the parts of structures, each made where a page first speaks of it. */
class PartRoots {
  readonly #positions: PayloadPosition[];
  readonly #byId = new Map<string, number>();
  readonly #counts = new Map<number, number>();

  constructor(positions: PayloadPosition[]) {
    this.#positions = positions;
  }

  /** The root of a structure, or of the part of it that the page means. */
  rootOf({ index, part }: FoundStructure): number {
    const whole = this.#positions[index];
    if (part === undefined || whole === undefined) return index;
    const count = this.#counts.get(index) ?? 0;
    const said = count < MAX_PARTS ? part : { ...part, of: {} };
    const { step, isAny, evidence } = takePart(whole.evidence, said);
    const id = `${whole.id}/${step}`;
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    this.#counts.set(index, count + 1);
    const root = { id, key: `${whole.key}/${step}`, name: '', evidence: evidence(), parent: undefined, link: undefined };
    this.#byId.set(id, this.#positions.push({ ...root, partOf: { root: index, said, isAny }, children: new Map() }) - 1);
    return this.#positions.length - 1;
  }

  /** What is in a part is what is in its structure: it is seen there, and nowhere else. */
  fill(): void {
    for (const root of this.#byId.values()) {
      const { partOf, children } = this.#positions[root] ?? {};
      for (const [step, child] of this.#positions[partOf?.root ?? root]?.children ?? []) children?.set(step, child);
    }
  }
}

/** The members that the newest version shows or documents, in the order in which it first does; then those that only a person decided of. */
export function membersInOrder(evidence: Evidence): readonly (readonly [string, Evidence])[] {
  return [...evidence.members]
    .map(([name, member]) => ({ name, member, place: firstPlace(member) }))
    .filter(({ member, place }) => place !== undefined || timesSeen(member) > 0 || isOnlyOverridden(member))
    .sort(compareMembers)
    .map(({ name, member }) => [name, member] as const);
}

/** Whether a person decided of a member, or of what is in it, that no page has, old or new: a specification states it. */
function isOnlyOverridden({ history, overrides, members, items }: Evidence): boolean {
  if (history.size > 0) return false;
  return overrides.length > 0 || [...members.values(), ...(items === undefined ? [] : [items])].some(isOnlyOverridden);
}

interface PlacedMember {
  readonly name: string;
  readonly place: Place | undefined;
}

/** Members of the pages first, in their order; then those that only captured payloads have, by name. */
function compareMembers(a: PlacedMember, b: PlacedMember): number {
  if (a.place !== undefined && b.place !== undefined) return comparePlaces(a.place, b.place);
  return Number(a.place === undefined) - Number(b.place === undefined) || compareText(a.name, b.name);
}

/** Where a member is first shown or documented, itself or in what is in it. */
export function firstPlace(evidence: Evidence): Place | undefined {
  const own = [evidence.observations[0]?.place, evidence.stated[0]?.place];
  const inner = timesSeen(evidence) > 0 || evidence.stated.length > 0 ? [] : [...evidence.members.values()].map(firstPlace);
  return [...own, ...inner].filter((place) => place !== undefined).sort(comparePlaces)[0];
}

/** The values of a map, taken together. */
export function mergedValues(map: Evidence): Evidence {
  return mergeAll([...map.members.values(), ...(map.values === undefined ? [] : [map.values])]);
}
