import { isEventType } from '../../claims/event-names.ts';
import type { MatrixClaim } from '../../claims/tables/member-matrix.ts';
import type { MemberClaim } from '../../claims/tables/member-tables.ts';
import { envelopes } from '../../envelopes/all.ts';
import { memberPath } from '../../envelopes/discriminator.ts';
import { hasMarks } from '../../envelopes/envelope.ts';
import type { DataTable } from '../../model/documented.ts';
import type { Section } from '../../model/outline.ts';
import type { Example, Reading } from '../../model/reading.ts';
import type { ListOutcome } from '../account.ts';
import { eventOfMembers } from '../discriminator/event-of-payload.ts';
import type { Page } from '../page.ts';
import { eventsOfSection, firstFound } from '../scope-rule.ts';
import type { ScopedList } from './payload-layout.ts';
import { placeLists } from './place-lists.ts';
import { structureOfList } from './structure-of-list.ts';

/** What the lists of members of a page are about. */
export interface ScopedMembers {
  readonly dataTables: DataTable[];
  readonly envelopeTables: Reading['envelopeTables'][number][];
  readonly outcomes: ListOutcome[];
  readonly structures: { readonly claim: MemberClaim; readonly name: string; readonly member: string | undefined }[];
}

/** Gives each list of members of a page to the events, the envelope or the structure that it is about. */
export function scopeMembers(page: Page, examples: readonly Example[]): ScopedMembers {
  const { claims } = page;
  const lists: ScopedList[] = [];
  const scoped: ScopedMembers = { dataTables: [], envelopeTables: [], structures: [], outcomes: [] };
  const firstIn = new Map<Section, MemberClaim>();
  for (const claim of [...claims.members, ...claims.lists, ...claims.classes]) {
    const { place } = claim;
    const took = (gave: string): unknown => scoped.outcomes.push({ place, gave, reason: '' });
    if (isOfEvents(page, claim)) {
      took('names of events');
      continue;
    }
    const unused = whyUnused(page, claim);
    if (unused !== undefined) {
      scoped.outcomes.push({ place, gave: undefined, reason: unused });
      continue;
    }
    if (isAside(page, claim)) {
      scoped.dataTables.push({ types: undefined, members: claim.members, form: claim.form, supplementary: true });
      took('what examples show is described');
      continue;
    }
    const envelope = envelopeOf(claim);
    if (envelope !== undefined) {
      scoped.envelopeTables.push({ envelope, members: claim.members });
      took('properties of the envelope');
      continue;
    }
    const earlier = firstIn.get(claim.section);
    if (earlier === undefined) firstIn.set(claim.section, claim);
    const types = eventsOfList(page, claim);
    const structure = structureOfList(page, claim, { types, isFirst: earlier === undefined });
    if (structure !== undefined) scoped.structures.push({ claim, ...structure });
    else lists.push({ claim, types });
    took(`properties of ${structure?.name ?? types?.join(', ') ?? 'all events'}`);
  }
  scoped.dataTables.push(...placeLists(page, lists, examples));
  addMatrices(page, scoped);
  return scoped;
}

function addMatrices(page: Page, { dataTables, outcomes }: ScopedMembers): void {
  for (const { columns } of page.claims.matrices) {
    const tables = matrixTables(page, columns);
    dataTables.push(...tables);
    const [place] = columns.flatMap(({ members }) => members.map((member) => member.place));
    const gave = tables.length > 0 ? 'properties of events, with a column for each event' : undefined;
    if (place !== undefined) outcomes.push({ place, gave, reason: gave === undefined ? 'its columns name no events' : '' });
  }
}

/** Why a list of members says nothing of an event or a structure; `undefined` where it may. */
function whyUnused(page: Page, claim: MemberClaim): string | undefined {
  if (isOfHeaders(claim)) return 'its heading says that it lists headers';
  if (page.set.events.length > 0)
    return isOfRequest(page, claim) ? 'it is about requests that are sent, not about events' : undefined;
  if (isAside(page, claim)) return 'nothing around it says that it lists properties';
  return isOfNoEvent(claim) ? 'nothing around it says that its heading names an event' : undefined;
}

/** Whether a list stands right below a heading about headers and has names that are written as those are: `user-agent`. */
function isOfHeaders({ section, members, className }: MemberClaim): boolean {
  return (
    className === undefined &&
    /\bheaders?$/i.test(section.heading?.text ?? '') &&
    members.some(({ path }) => path[0]?.includes('-')) &&
    members.every(({ path }) => path.length === 1 && /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/i.test(path[0] ?? ''))
  );
}

/** Whether what looks like a list of members names nothing but events of the page, and no payload has members of these names. */
function isOfEvents({ index, rootNames }: Page, { members, className }: MemberClaim): boolean {
  if (className !== undefined || members.length < 2) return false;
  return members.every(({ path: [name = '', ...further] }) => further.length === 0 && index.has(name) && !rootNames.has(name));
}

/** Whether a list only describes what is known otherwise: nothing says that it lists members, and it is not an event's own. */
function isAside({ set, claims }: Page, claim: MemberClaim): boolean {
  if (!('isCertain' in claim) || claim.isCertain !== false) return false;
  const isOwn =
    set.bySection.has(claim.section) &&
    claim.section.blocks.every(({ kind }) => kind === 'prose') &&
    claim.members.every(({ path }) => /^[a-z_][\w.[\]]*$/.test(path.join('.'))) &&
    claims.members.length + claims.payloads.length > 0;
  return !isOwn;
}

/** Whether a list is about what the reader of the page sends: parameters of a query, bodies of requests to an endpoint. */
function isOfRequest(page: Page, { section, className, members }: MemberClaim): boolean {
  const { claims } = page;
  const topic = claims.topics.get(section);
  const [own] = topic?.chain ?? [];
  return (
    className === undefined &&
    (topic?.isOutbound ||
      isResource(page, section, members) ||
      /\b(?:query|path|url)(?: string)? param(?:eter)?s?\b/i.test(own?.text ?? ''))
  );
}

/** Whether a list names what an object has that is sent or answered, and no payload has: a resource of an API. */
function isResource(page: Page, section: Section, members: MemberClaim['members']): boolean {
  const { undelivered, payloads } = page.claims;
  const names = new Set(members.flatMap(({ path }) => path.slice(0, 1)));
  const shared = ({ members: own }: { readonly members: readonly { readonly name: string }[] }): number =>
    own.filter(({ name }) => names.has(name)).length;
  // Of few names all are needed, and no event above: a word or two are in many objects.
  const isFew = names.size < 4;
  if (names.size < 2 || (isFew && eventsOfSection(page, section) !== undefined)) return false;
  return (
    undelivered.some(({ node }) => (isFew ? shared(node) === names.size : shared(node) * 3 >= names.size * 2)) &&
    payloads.every(({ node }) => (isFew ? shared(node) === 0 : shared(node) * 2 < names.size))
  );
}

/** Whether a heading that looks like an event, on a page that has none, is all that says what a list is about. */
function isOfNoEvent({ section, className }: MemberClaim): boolean {
  return className === undefined && isEventType(section.heading?.text ?? '');
}

/** A matrix of members and events as a list of members for each event. */
function matrixTables({ set, index }: Page, columns: MatrixClaim['columns']): readonly DataTable[] {
  const tables = columns.flatMap(({ header, members }) => {
    const anchor = header.links[0]?.target.replace(/^#/, '').toLowerCase() ?? '';
    const named = index.named(header.text);
    const types = named.length > 0 ? named : (set.byAnchor.get(anchor) ?? index.named(header.text.replace(/e?d$/i, '')));
    return types.length === 0 ? [] : [{ types, members, form: 'table' as const }];
  });
  return tables.length * 2 >= columns.length ? tables : [];
}

/** The envelope that a table describes, if it names what only that has. */
function envelopeOf({ members }: MemberClaim): string | undefined {
  const names = new Set(members.flatMap(({ path }) => (path.length === 1 ? path : [])));
  const has = (name: string): boolean => names.has(name);
  return envelopes.find((envelope) => memberPath(envelope.discriminator).some(has) && hasMarks(envelope, has))?.name;
}

/** The events that a list of members is about: what it says itself, what announces it, its section; `undefined` for all of the page. */
function eventsOfList(page: Page, claim: MemberClaim): readonly string[] | undefined {
  const { rules, set } = page;
  const events = claim.events?.flatMap(page.index.named);
  if (events !== undefined && events.length > 0) return events;
  const own = firstFound(rules.lists, page, claim);
  const isForm = claim.form === 'declaration' && claim.className === undefined;
  if (own !== undefined) return own.length > 1 && own.length === set.events.length && !isForm ? undefined : own;
  const isOtherClass = claim.className !== undefined && eventOfMembers(claim.members, set.discriminator) === undefined;
  return isOtherClass ? undefined : firstFound(rules.surroundings, page, { section: claim.section, at: claim.at });
}
