import { nameKey } from '../claims/event-names.ts';
import { anchorsOf, isPartHeading, slug } from '../claims/headings.ts';
import { placeOf } from '../claims/json-fences.ts';
import type { MatrixClaim } from '../claims/member-matrix.ts';
import { introductionOf, type MemberClaim } from '../claims/member-tables.ts';
import { readProseValues } from '../claims/prose-values.ts';
import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { envelopes } from '../envelopes/all.ts';
import { bareEnvelope } from '../envelopes/bare.ts';
import { recogniseEnvelope } from '../envelopes/envelope.ts';
import type { DataTable, Structure } from '../model/documented.ts';
import type { Section } from '../model/outline.ts';
import type { Example, PassedOver, Reading } from '../model/reading.ts';
import { memberOf } from '../text/json/node.ts';
import { captionName } from '../vocabularies/all.ts';
import { announcedEvents } from './announcements.ts';
import { SEPARATOR } from './discriminator.ts';
import { type EventSet, literalOf, typeOf } from './event-set.ts';
import { type EventIndex, indexEvents } from './named-in-text.ts';
import type { PageClaims } from './page-claims.ts';
import { captionOf, objectsOf, type Payload } from './payloads.ts';
import { below, placeOfMembers, type Spot, spotsOf } from './place-members.ts';
import { attachExamples, type NamedExample, structureName } from './structures.ts';

interface Page {
  readonly claims: PageClaims;
  readonly set: EventSet;
  readonly index: EventIndex;
}

/** What one page says, each claim given to the events that it is about. */
export function readPage(claims: PageClaims, set: EventSet): Result<Reading> {
  const page: Page = { claims, set, index: indexEvents(set.events.map(({ type }) => type)) };
  const shown = scopePayloads(page);
  const spots = spotsByType(shown.examples);
  const tables = scopeMembers(page, spots);
  const values = readProseValues(claims.outline);
  const structures = structuresOf(page, shown.others, tables.structures);
  const reading: Reading = {
    outline: claims.outline,
    envelope: usualEnvelope(page, shown.examples),
    events: set.events,
    examples: shown.examples,
    likenesses: shown.likenesses,
    structures: structures.structures,
    dataTables:
      values.length === 0 ? tables.dataTables : [...tables.dataTables, { types: undefined, members: values, aside: true }],
    envelopeTables: tables.envelopeTables,
    saysSimilar: saysSimilar(claims),
    passedOver: [...claims.json.passedOver, ...structures.passedOver],
  };
  return { value: reading, diagnostics: [...claims.json.diagnostics, ...unread(claims), ...structures.diagnostics] };
}

/** The envelope of events that no example shows: that of the others, else the one that the page speaks of, else none. */
function usualEnvelope({ claims, set }: Page, [first]: readonly Example[]): string {
  if (first !== undefined) return first.envelope;
  const { text } = claims.outline.page;
  return (
    envelopes.find(({ mention }) => mention?.test(text) === true)?.name ?? bareEnvelope(set.discriminator?.join('.') ?? '').name
  );
}

interface ScopedPayloads {
  readonly examples: readonly Example[];
  readonly likenesses: readonly Example[];
  /** Payloads that no event claims. */
  readonly others: readonly Payload[];
}

function scopePayloads(page: Page): ScopedPayloads {
  const { claims, set } = page;
  const examples: Example[] = [];
  const likenesses: Example[] = [];
  const others: Payload[] = [];
  for (const payload of claims.payloads) {
    const told = typeOf(payload.node, set.discriminator);
    const own = told !== undefined && set.mistaken.has(told) ? undefined : told;
    const announced = announcedEvents(payload.section, blockIndex(payload), page.index);
    const named = announced.length > 0 ? announced : (eventsOfSection(page, payload.section) ?? []);
    const header = own === undefined ? claims.headers.get(payload.section) : undefined;
    const types = own !== undefined ? [own] : header !== undefined ? [header] : named;
    if (types.length === 0) {
      others.push(payload);
      continue;
    }
    examples.push(...types.slice(0, 1).map((type) => exampleOf(payload, type, set)));
    const alike = own === undefined ? types.slice(1) : named.includes(own) ? named.filter((type) => type !== own) : [];
    likenesses.push(...alike.map((type) => exampleOf(payload, type, set)));
  }
  const shown = new Set(examples.map(({ type }) => type));
  return { examples, likenesses: likenesses.filter(({ type }) => !shown.has(type)), others };
}

function blockIndex({ section, fence }: Payload): number {
  return section.blocks.indexOf(fence.fence);
}

function exampleOf({ node, place }: Payload, type: string, { discriminator }: EventSet): Example {
  const known = recogniseEnvelope(node, envelopes);
  if (known !== undefined && known.dataMember !== undefined)
    return { type, envelope: known.name, payload: node, sample: memberOf(node, known.dataMember), place };
  const isTold = discriminator !== undefined && typeOf(node, discriminator) !== undefined;
  return { type, envelope: bareEnvelope(isTold ? discriminator.join('.') : '').name, payload: node, sample: node, place };
}

/** The events that a section is about: by its own heading, a heading above, or the anchor that a list of events leads to. */
function eventsOfSection({ claims, set, index }: Page, section: Section): readonly string[] | undefined {
  const chain = claims.topics.get(section)?.chain ?? [];
  for (const heading of chain) {
    const own = claims.outline.sections.find((other) => other.heading === heading && set.bySection.has(other));
    const found = own === undefined ? undefined : set.bySection.get(own);
    if (found !== undefined) return found;
    const named = index.named(heading.text);
    if (named.length > 0 && heading.depth > 1) return named;
    const anchored = anchorsOf(heading)
      .map((anchor) => set.byAnchor.get(anchor))
      .find((types) => types !== undefined);
    if (anchored !== undefined) return anchored;
  }
  return undefined;
}

function spotsByType(examples: readonly Example[]): ReadonlyMap<string, readonly Spot[]> {
  const nodes = new Map<string, Example[]>();
  for (const example of examples) nodes.set(example.type, [...(nodes.get(example.type) ?? []), example]);
  return new Map(
    [...nodes].map(([type, shown]) => [type, spotsOf(shown.flatMap(({ sample }) => (sample === undefined ? [] : [sample])))]),
  );
}

interface ScopedMembers {
  readonly dataTables: DataTable[];
  readonly envelopeTables: Reading['envelopeTables'][number][];
  readonly structures: { readonly claim: MemberClaim; readonly name: string; readonly member: string | undefined }[];
}

function scopeMembers(page: Page, spots: ReadonlyMap<string, readonly Spot[]>): ScopedMembers {
  const { claims, set } = page;
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
  { types, spots }: { types: readonly string[] | undefined; spots: ReadonlyMap<string, readonly Spot[]> },
): DataTable {
  const known = types ?? set.events.map(({ type }) => type);
  const shown = known.flatMap((type) => spots.get(type) ?? []);
  const all = shown.length > 0 ? shown : [...spots.values()].flat();
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
  return envelopes.find(({ discriminator, marks }) => has([discriminator]) > 0 && has(marks) >= 2)?.name;
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
  if (text !== undefined && set.events.some(({ type }) => type === text)) {
    const also = (section ?? []).filter((type) => type === text || (literal?.knownValues ?? []).includes(type));
    return also.includes(text) && also.length > 1 ? also : [text];
  }
  const announced = announcedEvents(claim.section, claim.at, index);
  return announced.length > 0 ? announced : section;
}

const NO_SUBJECT =
  /^(?:data|event|following|top-level|json|same|each|this|custom|payload|eventdata|request|response|body|root|webhook|message|callback|main|entire|whole|result|resulting|outer|above|below)$/i;

/** What a list of members is a structure of, if it is not the body of an event. */
function subjectOf(
  page: Page,
  claim: MemberClaim,
  { types, isFirst }: { types: readonly string[] | undefined; isFirst: boolean },
): { readonly name: string; readonly member: string | undefined } | undefined {
  const { claims, set } = page;
  if (claim.className !== undefined) return types !== undefined ? undefined : { name: claim.className, member: undefined };
  const introduced = introducedSubject(claim);
  const heading = claim.section.heading?.text ?? '';
  if (introduced !== undefined)
    return { name: isFirst ? introduced : `${subjectHeading(page, claim)} ${introduced}`, member: introduced };
  if (types !== undefined && isLinked(page, claim) && !ownsEvent(page, claim))
    return { name: structureName(heading), member: undefined };
  if (types !== undefined) return undefined;
  if (set.events.length > 0 && isAboutAll(page, claim)) return undefined;
  const name = structureName(subjectHeading(page, claim));
  return { name: name === '' ? claims.outline.title : name, member: /^[a-z][a-z0-9]*[A-Z]\w*$/.test(name) ? name : undefined };
}

function subjectHeading({ claims }: Page, { section }: MemberClaim): string {
  return claims.topics.get(section)?.subject?.text ?? claims.outline.title;
}

/** Whether the very section of a list is that of an event. */
function ownsEvent({ set, index }: Page, { section }: MemberClaim): boolean {
  return (
    set.bySection.has(section) ||
    index.named(section.heading?.text ?? '').length > 0 ||
    isPartHeading(section.heading?.text ?? '')
  );
}

/** Whether a type or a description of the page links to the section of a list. */
function isLinked({ claims }: Page, { section }: MemberClaim): boolean {
  if (section.heading === undefined) return false;
  const anchors = new Set(anchorsOf(section.heading));
  return claims.members.some(({ members }) =>
    members.some(({ type }) =>
      [type.reference, type.items?.reference, type.values?.reference].some(
        (link) =>
          link !== undefined &&
          (anchors.has(link.target.replace(/^.*#/, '').toLowerCase()) ||
            (link.target === '' && nameKey(link.text) === nameKey(structureName(section.heading?.text ?? '')))),
      ),
    ),
  );
}

/** What the words above a table say that it is about: `the api object`, `The item:`, `properties of the claims property`. */
function introducedSubject({ introduction }: MemberClaim): string | undefined {
  const short = /^(?:the|an?|each)\s+((?:\w+\s+){0,2}\w+)\s*:$/i.exec(introduction.trim())?.[1];
  const named =
    /\b(?:the|an?|each)\s+[`"']?([\w.]+)[`"']?\s+(?:object|property|element|field|section|item|entry|value|data object)\b/i.exec(
      introduction,
    )?.[1];
  const name = (short ?? named)?.replace(/^data\./i, '');
  return name === undefined || name.split(' ').some((word) => NO_SUBJECT.test(word)) ? undefined : name;
}

const ABOUT_ALL =
  /\b(?:payloads?|bod(?:y|ies)|callbacks?|common|envelopes?|web ?hooks?|events?|requests?|deliver(?:y|ies)|notifications?|messages?|all)\b/i;

const SAYS_ALL =
  /\b(?:payloads?|bod(?:y|ies)|common|envelopes?|(?:all|every|each) (?:\w+ )?(?:events?|web ?hooks?|requests?|notifications?|messages?|callbacks?)|following (?:fields|properties|attributes|keys|members|parameters|data|structure))\b/i;

/** Whether a list outside of the sections of events is about all of them. */
function isAboutAll(page: Page, claim: MemberClaim): boolean {
  const { claims } = page;
  if (isLinked(page, claim)) return false;
  const heading = claim.section.heading?.text ?? claims.outline.title;
  if (/\b(?:query|path|url)\b|\bparameters\b.*\b(?:request|api)\b|\b(?:object|structure|entity)$/i.test(heading)) return false;
  const roots = claims.payloads.map(({ node }) => new Set(node.members.map(({ name }) => name)));
  const names = claim.members.map(({ path }) => path[0] ?? '');
  const shared = Math.max(0, ...roots.map((root) => names.filter((name) => root.has(name)).length));
  return (
    ABOUT_ALL.test(heading) ||
    SAYS_ALL.test(claim.introduction) ||
    isPartHeading(heading) ||
    (shared > 1 && shared * 2 >= names.length)
  );
}

/** Whether the prose says that events are alike: "The schema of the other events is similar". */
function saysSimilar({ outline }: PageClaims): boolean {
  const pattern = /\b(?:similar|same|identical|alike)\b/i;
  return outline.sections.some(({ blocks }) =>
    blocks.some(
      (block) =>
        block.kind === 'prose' &&
        pattern.test(block.text) &&
        /\b(?:schema|schemas|event|events|payload|properties|format|structure)\b/i.test(block.text),
    ),
  );
}

interface Structures {
  readonly structures: readonly Structure[];
  readonly passedOver: readonly PassedOver[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists of members and payloads that are of no event, each under the name that the page has for it. */
function structuresOf(page: Page, others: readonly Payload[], lists: ScopedMembers['structures']): Structures {
  const { claims, set } = page;
  const named = lists.map(({ claim, name, member }) => toStructure(page, claim, { name, member }));
  const isEventPage = set.events.length > 0;
  const called = others.filter(({ section }) => isExampleHeading(section));
  const examples = (called.length > 0 && !isEventPage ? called : others).flatMap((payload): readonly NamedExample[] => {
    const name = exampleName(page, payload);
    return [{ name, context: contextOf(page, payload.section), values: [payload.node], place: payload.place }];
  });
  const arrays = claims.json.fences.flatMap((fence): readonly NamedExample[] =>
    objectsOf(fence).some(({ kind }) => kind === 'object')
      ? []
      : [
          {
            name: exampleNameAt(page, fence.section),
            context: contextOf(page, fence.section),
            values: objectsOf(fence),
            place: placeOf(fence.fence),
          },
        ],
  );
  if (!isEventPage) return { structures: attachExamples(named, [...examples, ...arrays], true), passedOver: [], diagnostics: [] };
  const attached = attachExamples(named, examples, false);
  const skipped = others.map(({ place }) => ({ place, reason: 'JSON of no event that the page names' }));
  return {
    structures: attached,
    passedOver: skipped,
    diagnostics: others.map(({ place }) => diagnostic('example/no-event', {}, place)),
  };
}

/** Where a page calls its examples so, its other JSON is something else. */
function isExampleHeading({ heading }: Section): boolean {
  return /\bexamples?\b/i.test(heading?.text ?? '');
}

function contextOf({ claims }: Page, section: Section): readonly string[] {
  return (claims.topics.get(section)?.chain ?? [])
    .slice(1)
    .map(({ text }) => text)
    .reverse();
}

function exampleName(page: Page, payload: Payload): string {
  const caption = captionOf(payload);
  return caption === undefined ? exampleNameAt(page, payload.section) : captionName(caption);
}

/** `Example Sticker`, `Sticker Example`, `Custom Emoji Examples` → `Sticker`, `Custom Emoji`. */
function exampleNameAt(page: Page, section: Section): string {
  const heading = page.claims.topics.get(section)?.subject?.text ?? page.claims.outline.title;
  const name = structureName(
    heading
      .replace(/\b(?:sample|examples?)\b(?:\s+(?:of|for|an?|the))?/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return name === '' ? heading : name;
}

function toStructure(
  { claims }: Page,
  claim: MemberClaim,
  { name, member }: { name: string; member: string | undefined },
): Structure {
  const chain = claims.topics.get(claim.section)?.chain ?? [];
  const own = claim.className === undefined ? claim.section.heading : undefined;
  const parent = chain[1];
  const anchors = [
    ...(own === undefined ? [] : anchorsOf(own)),
    ...(parent === undefined || own === undefined
      ? []
      : [`${slug(parent.text)}-${slug(own.text)}`, ...(isPartHeading(own.text) ? anchorsOf(parent) : [])]),
  ];
  return {
    name,
    context: chain.slice(1, 2).map(({ text }) => text),
    anchors,
    ...(member === undefined ? {} : { member }),
    members: claim.members,
    samples: [],
    place: claim.place,
  };
}

/** What of the tables of members was not read. */
function unread({ members }: PageClaims): readonly Diagnostic[] {
  return members.flatMap((claim) =>
    claim.unread.map(({ text, what, place }) =>
      what === 'row'
        ? diagnostic('table/row-not-read', { text }, place)
        : diagnostic('table/type-not-read', { member: text }, place),
    ),
  );
}

export { introductionOf };
