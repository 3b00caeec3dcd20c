import type { MatrixClaim } from '../claims/member-matrix.ts';
import type { MemberClaim } from '../claims/member-tables.ts';
import { envelopes } from '../envelopes/all.ts';
import { memberPath } from '../envelopes/discriminator.ts';
import type { DataTable } from '../model/documented.ts';
import type { Section } from '../model/outline.ts';
import type { Example, Reading } from '../model/reading.ts';
import type { JsonNode } from '../text/json/node.ts';
import { announcedEvents } from './announcements.ts';
import { SEPARATOR } from './discriminator.ts';
import type { EventSet } from './event-set.ts';
import { subjectOf } from './member-subject.ts';
import type { Page } from './page.ts';
import { below, placeOfMembers, type Spot, spotsOf } from './place-members.ts';
import { eventsOfSection } from './scope-payloads.ts';
import { literalOf } from './wire-values.ts';

/** What the lists of members of a page are about. */
export interface ScopedMembers {
  readonly dataTables: DataTable[];
  readonly envelopeTables: Reading['envelopeTables'][number][];
  readonly structures: { readonly claim: MemberClaim; readonly name: string; readonly member: string | undefined }[];
}

/** Gives each list of members of a page to the events, the envelope or the structure that it is about. */
export function scopeMembers(page: Page, examples: readonly Example[]): ScopedMembers {
  const { claims, set } = page;
  const spots = findSpots(examples);
  const scoped: ScopedMembers = { dataTables: [], envelopeTables: [], structures: [] };
  const firstIn = new Map<Section, MemberClaim>();
  for (const claim of [...claims.members, ...claims.lists, ...claims.classes]) {
    const isAside = 'isCertain' in claim && claim.isCertain === false;
    if (isAside) {
      if (set.events.length > 0) scoped.dataTables.push({ types: undefined, members: claim.members, aside: true });
      continue;
    }
    const envelope = envelopeOf(claim);
    if (envelope !== undefined) {
      scoped.envelopeTables.push({ envelope, members: claim.members });
      continue;
    }
    const earlier = firstIn.get(claim.section);
    if (earlier === undefined) firstIn.set(claim.section, claim);
    const types = typesOf(page, claim);
    const subject = subjectOf(page, claim, { types, isFirst: earlier === undefined });
    if (subject !== undefined) scoped.structures.push({ claim, ...subject });
    else scoped.dataTables.push(tableFor(page, claim, { types, spots }));
  }
  for (const { columns } of claims.matrices) scoped.dataTables.push(...matrixTables(page, columns));
  return scoped;
}

/** A matrix of members and events as a list of members for each event. */
function matrixTables({ set, index }: Page, columns: MatrixClaim['columns']): readonly DataTable[] {
  const tables = columns.flatMap(({ header, members }) => {
    const anchor = header.links[0]?.target.replace(/^#/, '').toLowerCase() ?? '';
    const named = index.named(header.text);
    const types = named.length > 0 ? named : (set.byAnchor.get(anchor) ?? index.named(header.text.replace(/e?d$/i, '')));
    return types.length === 0 ? [] : [{ types, members }];
  });
  return tables.length * 2 >= columns.length ? tables : [];
}

function tableFor(
  { set }: Page,
  { members, introduction, heading }: MemberClaim,
  { types, spots }: { types: readonly string[] | undefined; spots: Spots },
): DataTable {
  const shown = (types ?? []).flatMap((type) => spots.byType.get(type) ?? []);
  const all = shown.length > 0 ? shown : spots.all;
  const own = members.map((member) =>
    member.path[0] === 'data' && member.path.length > 1 && isEnveloped(set) ? { ...member, path: member.path.slice(1) } : member,
  );
  const container = /\bdata\b|\battributes\b/i.test(`${introduction} ${heading}`) ? containerOf(all) : [];
  const path = isEnveloped(set)
    ? placeOfMembers(
        own,
        all.filter((spot) => spot.path.length === 0),
        [],
      )
    : placeOfMembers(own, all, container);
  return { types, members: below(path, own) };
}

/** The member of a payload that holds the data, by its usual names. */
function containerOf(spots: readonly Spot[]): readonly string[] {
  return (
    spots.find(({ path }) => path.length > 0 && /^(?:.*data|payload|object|attributes)$/i.test(path.at(-1) ?? ''))?.path ?? []
  );
}

function isEnveloped({ discriminator }: EventSet): boolean {
  return discriminator === undefined;
}

/** The envelope that a table describes, if it names what only that has. */
function envelopeOf({ members }: MemberClaim): string | undefined {
  const has = (names: readonly string[]): number =>
    members.filter(({ path }) => path.length === 1 && names.includes(path[0] ?? '')).length;
  return envelopes.find(({ discriminator, marks }) => has(memberPath(discriminator)) > 0 && has(marks) >= 2)?.name;
}

/** The events that a list of members is about: what it says itself, what announces it, its section; `undefined` for all of the page. */
function typesOf(page: Page, claim: MemberClaim): readonly string[] | undefined {
  const { set, index } = page;
  if (claim.className !== undefined) {
    const named = index.named(claim.className.replace(/(?:Event)?Data$/, '').replace(/^Acs/, ''));
    return named.length > 0 ? named : undefined;
  }
  const literal =
    set.discriminator === undefined
      ? undefined
      : claim.members.find(({ path }) => path.join(SEPARATOR) === set.discriminator?.join(SEPARATOR));
  const text = literalOf(literal?.example, literal?.description);
  const section = eventsOfSection(page, claim.section);
  if (text !== undefined && index.has(text)) {
    const also = (section ?? []).filter((type) => type === text || (literal?.knownValues ?? []).includes(type));
    return also.includes(text) && also.length > 1 ? also : [text];
  }
  const announced = announcedEvents(claim.section, claim.at, index);
  return announced.length > 0 ? announced : section;
}

/** The objects within payloads, of each event and of all. */
interface Spots {
  readonly byType: ReadonlyMap<string, readonly Spot[]>;
  readonly all: readonly Spot[];
}

function findSpots(examples: readonly Example[]): Spots {
  const samples = new Map<string, JsonNode[]>();
  for (const { type, sample } of examples) {
    if (sample === undefined) continue;
    const known = samples.get(type);
    if (known === undefined) samples.set(type, [sample]);
    else known.push(sample);
  }
  const byType = new Map([...samples].map(([type, nodes]) => [type, spotsOf(nodes)]));
  return { byType, all: spotsOf([...samples.values()].flat()) };
}
