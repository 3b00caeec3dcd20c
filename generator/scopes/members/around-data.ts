import { textAt } from '../../claims/payloads.ts';
import { isDataMember } from '../../envelopes/data-member.ts';
import type { DataTable, DocumentedMember } from '../../model/documented.ts';
import type { Section } from '../../model/outline.ts';
import type { Example } from '../../model/reading.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { isFormOfAll } from '../discriminator/event-of-payload.ts';
import type { EventSet } from '../events/event-set.ts';
import type { Page } from '../page.ts';
import { isPart, type Layout } from './payload-layout.ts';
import { sharedMembers } from './shared-members.ts';

/*
 * What deliveries have around the member that holds each event's own data, as the examples of some events show it, is there for
 * the other events of the page as well.
 */

/** The members that whole deliveries of a page have around each event's own data; none where the page shows no delivery as a whole. */
export function membersAround(set: EventSet, layout: Layout, examples: readonly Example[]): readonly DocumentedMember[] {
  const whole = examples.filter(({ sample }) => !isPart(sample));
  const [first] = whole;
  const nodes = whole.flatMap(({ sample }) => sample ?? []);
  if (first === undefined || layout.isEnveloped) return [];
  return sharedMembers(nodes, [], first.place.file).filter(isAround(set, layout));
}

/** Tells what is around each event's own data. What tells some events, where others are told at another place, is not. Where the type of the event stands in the object that holds it, that has both. */
function isAround({ discriminator }: EventSet, { container }: Layout): (member: DocumentedMember) => boolean {
  const [holds] = container ?? [];
  const { path, second } = discriminator ?? { path: [], second: undefined };
  const ofSome = new Set(second?.of.size === 0 ? [path[0], second.path[0]] : []);
  const hasBoth = path.length > 1 && path[0] === holds;
  return ({ path: [root, inner = ''] }) => !ofSome.has(root) && (root !== holds || (hasBoth && !isDataMember(inner)));
}

/** Headings over what all deliveries have, or an example of it. */
const ABOUT_ALL = /\b(?:structures?|formats?|envelopes?|payloads?|common|general|schemas?|body|shape)\b/i;

/**
 * The members around each event's own data in what a page shows as the form of all deliveries: outside of the sections of events,
 * below a heading such as "Payload structure", or with a placeholder for the type of the event.
 */
export function formsOfAll({ claims, set }: Page, layout: Layout, examples: readonly Example[]): readonly DocumentedMember[] {
  const { container, isEnveloped } = layout;
  const [holds = '', ...further] = container ?? [];
  if (isEnveloped || container === undefined || further.length > 0) return [];
  const shown = new Set(examples.map(({ sample }) => sample));
  const isGeneral = (section: Section): boolean => {
    const chain = claims.topics.get(section)?.chain ?? [];
    const own = chain.flatMap((heading) => claims.sectionOf.get(heading) ?? []);
    return ABOUT_ALL.test(section.heading?.text ?? '') && !own.some((one) => set.bySection.has(one));
  };
  const forms = claims.payloads.filter(
    ({ node, section }) =>
      has(node, holds) && (isFormOfAll(node, set.discriminator) || (shown.has(node) && !isPart(node) && isGeneral(section))),
  );
  const nodes = forms.map(({ node }) => node);
  const members = sharedMembers(nodes, [], claims.outline.page);
  const isLeftOpen = nodes.some((node) => textAt(node, [holds]) !== undefined);
  const data = isLeftOpen ? members.filter(({ path: [root, ...inner] }) => root === holds && inner.length === 0) : [];
  return [...members.filter(isAround(set, layout)), ...data];
}

/** `Base event payload`, `Common fields`: what each event has besides its own. */
const ABOUT_BASE =
  /^(?:the )?(?:base|common|shared|generic)\b(?: [\w-]+)* (?:payload|event|body|fields?|properties|attributes|sample|example|object|message)s?\b/i;

/** The members of payloads that say of no event to be it, below a heading that calls them the base of all. */
export function baseOfAll({ claims, set }: Page, examples: readonly Example[]): readonly DocumentedMember[] {
  const shown = new Set(examples.map(({ payload }) => payload));
  const nodes = claims.payloads.flatMap(({ node, section }) =>
    !shown.has(node) && !set.bySection.has(section) && ABOUT_BASE.test(section.heading?.text ?? '') ? [node] : [],
  );
  return sharedMembers(nodes, [], claims.outline.page);
}

/** For all events that examples show, each by itself: what one of several events does not show would be left to the others. */
export function aroundAll(
  { events }: EventSet,
  examples: readonly Example[],
  members: readonly DocumentedMember[],
): readonly DataTable[] {
  const types = new Set([...events, ...examples].map(({ type }) => type));
  return [...types].flatMap((type) => tableOf([type], members));
}

/** For events of which no example shows the whole delivery: each leaves something out, or shows some of its members only. */
export function aroundParts(
  examples: readonly Example[],
  { layout, members }: { readonly layout: Layout; readonly members: readonly DocumentedMember[] },
): readonly DataTable[] {
  if (layout.container?.length !== 1) return [];
  const [holds = ''] = layout.container;
  const inPart = new Map<string, boolean>();
  for (const { type, sample } of examples) inPart.set(type, (inPart.get(type) ?? true) && isPart(sample) && has(sample, holds));
  // A table for each: what one of several events does not show would be left to the others.
  return [...inPart].flatMap(([type, always]) => (always ? tableOf([type], members) : []));
}

function tableOf(types: readonly string[], members: readonly DocumentedMember[]): readonly DataTable[] {
  return types.length === 0 || members.length === 0 ? [] : [{ types, members, form: 'examples' }];
}

function has(node: JsonNode | undefined, member: string): boolean {
  return node?.kind === 'object' && node.members.some(({ name }) => name === member);
}
