import { anchorsOf } from '../../claims/headings/heading-topics.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import type { Heading, Section } from '../../model/outline.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { AMBIGUOUS_NAME, DISCRIMINATOR_NAME, pathOf, textsOf } from '../discriminator/candidates.ts';
import { type BodyDiscriminator, eventOfNode } from '../discriminator/event-of-payload.ts';
import { collectLinks } from '../members/member-links.ts';

/**
 * Makes a function that says whether a heading documents what the type or the description of a member leads to: that is a part
 * of events, and none. Members that are called like the type of an event lead to events.
 */
export function leadsFromMembers({ members }: Pick<PageClaims, 'members'>): (heading: Heading) => boolean {
  const { anchors } = collectLinks({
    members: members.map((claim) => ({
      ...claim,
      members: claim.members.filter(({ path }) => !DISCRIMINATOR_NAME.test(path.at(-1) ?? '')),
    })),
  });
  return (heading) => anchors.size > 0 && anchorsOf(heading).some((anchor) => anchors.has(anchor));
}

/** What names are held against. */
interface Known {
  readonly claims: PageClaims;
  readonly onWire: ReadonlySet<string>;
}

/** Leaves out the headings that members lead to, if they are no more than one or two words and no payload has them for a type. */
export function dropPartsOfEvents(named: readonly EventClaim[], { claims, onWire }: Known): readonly EventClaim[] {
  const isPart = leadsFromMembers(claims);
  return named.filter((claim) => !(isWeakHeading(claim, onWire) && isPart(claim.section.heading)));
}

/** So many sections tell their event beside a label before that counts as the way of the page. */
const MIN_LABELS = 2;

/** Leaves out headings of one or two words where other sections of the page tell their event beside a label, "Event type:". */
export function dropUnlabeled(named: readonly EventClaim[], { claims, onWire }: Known): readonly EventClaim[] {
  const labeled = new Set<Section>();
  for (const { by, section, place } of claims.events)
    if (by === 'heading' && place.span.start !== section.heading?.span.start) labeled.add(section);
  if (labeled.size < MIN_LABELS) return named;
  return named.filter((claim) => labeled.has(claim.section) || !isWeakHeading(claim, onWire));
}

/**
 * Leaves out headings of one word below that of another event of which a list of members gives the word as a value: `opened` below
 * `issues`, where `action` is one of `opened` and `closed`.
 */
export function dropValuesOfEvents(named: readonly EventClaim[], { claims, onWire }: Known): readonly EventClaim[] {
  const { topics } = claims;
  const headings = new Set(named.flatMap(({ by, section }) => (by === 'heading' ? (section.heading ?? []) : [])));
  const values = new Map<Heading, Set<string>>();
  for (const { section, members } of [...claims.members, ...claims.certainLists]) {
    const owner = topics.get(section)?.chain.find((heading) => headings.has(heading));
    if (owner === undefined) continue;
    const known = values.get(owner) ?? new Set();
    values.set(owner, known);
    for (const { path, knownValues } of members) for (const value of path.length === 1 ? knownValues : []) known.add(value);
  }
  return named.filter(
    (claim) =>
      !isWeakHeading(claim, onWire) ||
      claim.strength > 1 ||
      topics
        .get(claim.section)
        ?.chain.slice(1)
        .some((heading) => values.get(heading)?.has(claim.type)) !== true,
  );
}

function isWeakHeading(
  claim: EventClaim,
  onWire: ReadonlySet<string>,
): claim is EventClaim & { readonly section: { readonly heading: Heading } } {
  const { by, strength, section, type } = claim;
  return by === 'heading' && strength < 3 && section.heading !== undefined && !onWire.has(type);
}

/** Variables of an environment: they set something up. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:URL|URI|SECRET|KEY|TOKEN|HOST|PORT|PASSWORD)$/;

const MAX_DEPTH = 6;

/**
 * Makes a function that says whether a list or a table names a member that payloads show, by its name or its path, or a variable
 * of an environment: neither is an event.
 */
export function namedAsMembers({ payloads }: PageClaims): (claim: EventClaim) => boolean {
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const { node } of payloads) collect(node, '', { names, paths, depth: 0 });
  return ({ by, strength, type }) =>
    by !== 'heading' && (VARIABLE.test(type) || (strength < 3 ? names.has(type) : paths.has(type)));
}

interface Found {
  readonly names: Set<string>;
  readonly paths: Set<string>;
  readonly depth: number;
}

function collect(node: JsonNode, owner: string, { names, paths, depth }: Found): void {
  if (depth > MAX_DEPTH) return;
  const further = { names, paths, depth: depth + 1 };
  if (node.kind === 'array') for (const item of node.items) collect(item, owner, further);
  if (node.kind !== 'object') return;
  for (const { name, value } of node.members) {
    const path = owner === '' ? name : `${owner}.${name}`;
    names.add(name);
    paths.add(path);
    collect(value, path, further);
  }
}

/**
 * Makes a function that says whether a list or a table names values that payloads have at another member than the one that
 * tells their event, such as `"type": "CREATE"` beside `"webhook": "SYNC"`: they tell how one event came about.
 */
export function namedAsValues(
  { payloads, events }: PageClaims,
  discriminator: BodyDiscriminator | undefined,
): (claim: EventClaim) => boolean {
  const told = payloads.flatMap(({ node }) => {
    const event = eventOfNode(node, discriminator);
    return event === undefined ? [] : [{ texts: textsOf(node), type: event.type }];
  });
  const elsewhere = new Set(
    told.flatMap(({ texts, type }) =>
      [...texts].flatMap(([key, text]) => (text !== type && AMBIGUOUS_NAME.test(pathOf(key).at(-1) ?? '') ? [text] : [])),
    ),
  );
  for (const { type } of told) elsewhere.delete(type);
  const listed = events.filter(({ by, strength, type }) => by !== 'heading' && strength < 3 && elsewhere.has(type));
  const types = new Set(told.map(({ type }) => type));
  const ofEvents = new Set(events.flatMap(({ section, type }) => (types.has(type) ? [section] : [])));
  const ofValues = new Set(listed.flatMap(({ section }) => (ofEvents.has(section) ? [] : [section])));
  return ({ by, section, strength }) => by !== 'heading' && strength < 3 && ofValues.has(section);
}
