import { nameKey } from '../../claims/event-names.ts';
import { isOfInnerMembers } from '../../claims/headings/part-headings.ts';
import type { MemberClaim } from '../../claims/tables/member-tables.ts';
import type { DataTable, DocumentedMember } from '../../model/documented.ts';
import type { Example } from '../../model/reading.ts';
import { SEPARATOR } from '../discriminator/event-of-payload.ts';
import type { Page } from '../page.ts';
import { aroundAll, aroundParts, baseOfAll, formsOfAll, membersAround } from './around-data.ts';
import { divideByEvents } from './members-of-some.ts';
import { below, pathInPayload, pathWithin, type Spot, spotsOfMost } from './path-in-payload.ts';
import { type Layout, layoutOf, type ScopedList } from './payload-layout.ts';
import { placeEach } from './place-each.ts';
import { sharedEnvelopes } from './shared-envelope.ts';

/**
 * Puts each list of members to where in the payload it belongs. A list of an event that no example shows goes where the lists
 * of other events go, or into the member that varies from event to event; what all examples have around it is the event's as well.
 */
export function placeLists(page: Page, lists: readonly ScopedList[], examples: readonly Example[]): readonly DataTable[] {
  const { set, index } = page;
  const layout = layoutOf(set, lists, examples);
  const shown = lists.map((list) => ({ list, path: placeShown(list, layout) }));
  const votes = shown.flatMap(({ list, path }) => (path !== undefined && list.types !== undefined ? [path] : []));
  const usual = mostFrequent(votes);
  const placed = shown.map(({ list, path }) => ({ list, path: path ?? placeWithoutExample(list, layout, usual) }));
  const all = set.events.map(({ type }) => type);
  const common = spotsOfMost([...layout.byType.values()]);
  const tables = placed.flatMap(({ list, path }) => {
    const members = ownMembers(list, layout);
    const spots = list.types === undefined ? common : spotsOfList(list, layout);
    const table = {
      types: list.types,
      members: placeEach(members, spots) ?? below(path, members),
      form: list.claim.form,
    };
    return divideByEvents(table, list.types ?? all, index);
  });
  const forms = formsOfAll(page, layout, examples);
  const around = forms.length > 0 ? forms : membersAround(set, layout, examples);
  return [
    ...tables,
    ...aroundAll(set, examples, baseOfAll(page, examples)),
    ...sharedEnvelopes(set, placed, { layout, examples, around }),
    ...(forms.length > 0 ? aroundAll(set, examples, forms) : aroundParts(examples, { layout, members: around })),
  ];
}

function ownMembers({ claim: { members } }: ScopedList, { isEnveloped }: Layout): readonly DocumentedMember[] {
  return members.map((member) =>
    member.path[0] === 'data' && member.path.length > 1 && isEnveloped ? { ...member, path: member.path.slice(1) } : member,
  );
}

/** The objects in the payloads of the events that a list is about, in those of all where it is about all. */
function spotsOfList({ types }: ScopedList, { byType, all }: Layout): readonly Spot[] {
  return types === undefined ? all : types.flatMap((type) => byType.get(type) ?? []);
}

/** Where a list belongs by what the payloads of its events show, or those of all where it is about all. */
function placeShown(list: ScopedList, layout: Layout): readonly string[] | undefined {
  const spots = spotsOfList(list, layout);
  if (spots.length === 0 && list.types !== undefined) return undefined;
  const members = ownMembers(list, layout);
  const inner = isOfInnerMembers(list.claim.heading) ? spots.filter(({ path }) => path.length > 0) : [];
  if (inner.length > 0) return pathInPayload(members, inner, []);
  if (layout.isEnveloped) return pathWithin(members, spots) ?? [];
  return pathInPayload(members, spots, emptySpot(list.claim, spots));
}

/** Where a list belongs whose members nothing shows: in the object that its heading names and the page leaves empty, or in the data. */
function emptySpot(claim: MemberClaim, spots: readonly Spot[]): readonly string[] {
  const key = nameKey(claim.heading);
  const headed = spots.find(({ path, names }) => names.size === 0 && path.length > 0 && nameKey(path.at(-1) ?? '') === key);
  return headed?.path ?? (saysData(claim) ? containerOf(spots) : undefined) ?? [];
}

function saysData({ introduction, heading }: MemberClaim): boolean {
  return /\bdata\b|\battributes\b/i.test(`${introduction} ${heading}`);
}

/** The member of a payload that holds the data, by its usual names. */
function containerOf(spots: readonly Spot[]): readonly string[] | undefined {
  return spots.find(({ path }) => path.length > 0 && /^(?:.*data|payload|object|attributes)$/i.test(path.at(-1) ?? ''))?.path;
}

/** Where a list of an event without example belongs: at the root if it names what stands there, else where others' data is. */
function placeWithoutExample(list: ScopedList, layout: Layout, usual: readonly string[] | undefined): readonly string[] {
  if (layout.isEnveloped) return [];
  const names = new Set(ownMembers(list, layout).map(({ path }) => path[0]?.toLowerCase() ?? ''));
  const told = [...names].filter((name) => layout.around.has(name));
  const holds = (layout.container ?? usual ?? [])[0]?.toLowerCase();
  if (told.length > 1 || (holds !== undefined && names.has(holds))) return [];
  if (usual !== undefined && usual.length > 0) return usual;
  if (layout.container !== undefined) return layout.container;
  return usual ?? pathInPayload(list.claim.members, layout.all, emptySpot(list.claim, layout.all));
}

function mostFrequent(paths: readonly (readonly string[])[]): readonly string[] | undefined {
  const counts = new Map<string, { path: readonly string[]; count: number }>();
  for (const path of paths) {
    const key = path.join(SEPARATOR);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { path, count: 1 });
    else known.count++;
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best !== undefined && best.count * 2 > paths.length ? best.path : undefined;
}
