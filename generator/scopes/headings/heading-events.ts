import { firstParagraph } from '../../claims/headings/event-headings.ts';
import type { Topic } from '../../claims/headings/heading-topics.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import { captionOf, type Payload } from '../../claims/payloads.ts';
import type { Heading, Section } from '../../model/outline.ts';
import type { ListedEvent } from '../../model/reading.ts';
import { singular, words } from '../../text/case.ts';
import { type BodyDiscriminator, discriminatorMember, isFormOfAll } from '../discriminator/event-of-payload.ts';
import { captionedEvents } from '../events/captions.ts';
import type { EventSet } from '../events/event-set.ts';
import { leadsFromMembers } from '../events/named-as-parts.ts';
import { indexEvents } from '../events/named-in-text.ts';
import { ABOUT_EVENTS, ABOUT_HANDLING, isTitledAfterEvents } from '../events/page-subject.ts';
import { typeOf } from '../events/wire-values.ts';
import { describesPart } from '../payloads/described-parts.ts';
import { listedHeadings } from './listed-headings.ts';

/** What is known of the events of a page before its headings are asked. */
interface KnownEvents {
  readonly discriminator: BodyDiscriminator | undefined;
  /** The sections that are about events, with these. */
  readonly bySection: ReadonlyMap<Section, readonly string[]>;
  /** Whether the page names or shows any event. */
  readonly isAny: boolean;
  /** Whether it names or shows more than one: its title is over all of them. */
  readonly isSeveral: boolean;
  /** Whether a payload is known to be of an event otherwise. */
  readonly isTold: (payload: Payload) => boolean;
  /** Whether nothing but headings tells one event from another, and names those that are known. */
  readonly isHeaded: boolean;
}

/** An event that a heading names, with the section that is about it. */
interface HeadedEvent {
  readonly event: ListedEvent;
  readonly section: Section;
}

/**
 * Adds the events that headings name. Where nothing on the wire distinguishes events, the headings of a page about events do:
 * each that has a payload or a list of members below it, and names no part of another. Where something does, only a heading
 * counts that speaks of a webhook, that a list of events leads to, or that stands beside headings which are names of events.
 */
export function addHeadingEvents(claims: PageClaims, set: EventSet): EventSet {
  const { discriminator, header, bySection } = set;
  const isAny = discriminator !== undefined || set.events.length > 0;
  const listed = new Set(claims.events.flatMap(({ by, type }) => (by === 'heading' ? [] : [type])));
  const isHeaded = discriminator === undefined && header === undefined && !set.events.some(({ type }) => listed.has(type));
  const index = indexEvents(set.events.map(({ type }) => type));
  const isTold = ({ node, section, fence: { fence } }: Payload): boolean =>
    set.composed?.byPayload.has(node) === true ||
    captionedEvents(section, section.blocks.indexOf(fence), index).some((type) => listed.has(type));
  const headed = headingEvents(claims, { discriminator, bySection, isAny, isSeveral: set.events.length > 1, isTold, isHeaded });
  const events = new Map(set.events.map((event) => [event.type, event]));
  for (const { event } of headed) if (!events.has(event.type)) events.set(event.type, event);
  return {
    ...set,
    events: [...events.values()],
    bySection: new Map([...bySection, ...headed.map(({ event, section }) => [section, [event.type]] as const)]),
  };
}

function headingEvents(claims: PageClaims, known: KnownEvents): readonly HeadedEvent[] {
  const { outline, topics, sectionOf } = claims;
  const taken = new Set([...known.bySection.keys()].map(({ heading }) => heading));
  const listed = listedHeadings(claims, known.bySection);
  const isPart = leadsFromMembers(claims);
  const found = new Map<Section, ListedEvent>();
  for (const section of untoldSections(claims, known)) {
    const topic = topics.get(section);
    const subject = topic === undefined ? undefined : nameGiver(topic);
    const owner = subject === undefined ? undefined : sectionOf.get(subject);
    if (topic === undefined || subject === undefined || owner === undefined || found.has(owner)) continue;
    if (
      topic.chain.some((heading) => taken.has(heading)) ||
      isPart(subject) ||
      !namesEvent(claims, topic, subject, { section, known, listed })
    )
      continue;
    found.set(owner, {
      type: subject.text.replace(/^<([\w-]+)>$/, '$1'),
      description: firstParagraph(owner),
      place: { file: outline.page, span: subject.span },
    });
  }
  // The title of a page with other events is over all of them.
  const events = [...found].filter(([{ heading }]) => found.size === 1 || heading?.depth !== 1);
  return events.map(([section, event]) => ({ section, event }));
}

/** The heading that names the event: below one about how webhooks are set up, the one of the part that speaks of a webhook itself. */
function nameGiver({ subject, chain: [own] }: Topic): Heading | undefined {
  const isSetUp = subject !== undefined && ABOUT_HANDLING.test(subject.text) && ABOUT_EVENTS.test(subject.text);
  return isSetUp && own !== undefined && own !== subject && /\b(?:web ?hook|callback|notification)s?\b/i.test(own.text)
    ? own
    : subject;
}

/** The sections with a payload or a list of members that does not say itself which event it is about. */
function untoldSections(claims: PageClaims, { discriminator, isTold }: KnownEvents): readonly Section[] {
  const shown = claims.payloads.filter(
    (payload) =>
      payload.fence.events === undefined &&
      typeOf(payload.node, discriminator) === undefined &&
      !isTold(payload) &&
      !isFormOfAll(payload.node, discriminator) &&
      captionOf(payload) === undefined &&
      !claims.headers.has(payload.section),
  );
  const isPart = describesPart(claims.payloads);
  const lists = [...claims.members, ...claims.certainLists].filter((list) => !('events' in list) && !isPart(list));
  const listed = lists.filter(
    ({ members, section }) =>
      discriminatorMember(members, discriminator) === undefined && claims.topics.get(section)?.isOutbound !== true,
  );
  const others = discriminator === undefined ? claims.otherBodies.filter(({ section }) => !claims.headers.has(section)) : [];
  return [...shown, ...listed, ...others].map(({ section }) => section);
}

/** Words for what all events are, or come in: they name none. */
const NAMES_NONE =
  /^(?:the )?(?:(?:web ?)?hooks?|events?|envelopes?|notifications?|messages?|callbacks?|objects?|payloads?)(?: (?:events?|payloads?|types?|objects?|lists?|subscriptions?|endpoints?|resources?))*$/i;

/** A heading that calls what it is about a webhook, first or last: "Answer webhook", "Notification of payment", and not "Notification level". */
const NAMES_WEBHOOK =
  /^(?:the )?(?:web ?hook|callback|notification)s?\b|\b(?:web ?hook|callback|notification)s?(?: (?:events?|payloads?|messages?|requests?|body|data|examples?))*(?: *[(:–—-].*)?$/i;

function namesEvent(
  claims: PageClaims,
  { chain }: Topic,
  subject: Heading,
  { section, known, listed }: { readonly section: Section; readonly known: KnownEvents; readonly listed: ReadonlySet<Heading> },
): boolean {
  const { isAny } = known;
  const above = chain.slice(chain.indexOf(subject) + 1);
  const isBelowEvents = above.some(({ text }) => ABOUT_EVENTS.test(text) && !ABOUT_HANDLING.test(text));
  const isShown = known.isHeaded && saysDelivered(section);
  const isSaid = isBelowEvents || NAMES_WEBHOOK.test(subject.text) || isShown || (!isAny && saysDelivered(section));
  if (!(isTitledAfterEvents(claims) || isSaid)) return false;
  if (
    ABOUT_HANDLING.test(subject.text) ||
    (NAMES_NONE.test(subject.text) && (subject.depth > 1 || isAny)) ||
    (subject.depth === 1 && (known.isSeveral || (claims.sectionOf.size > 1 && isAny)))
  )
    return false;
  if (isExampleOfStructure(claims, subject) || above.some(({ text }) => OVER_STRUCTURES.test(text))) return false;
  return isAny
    ? NAMES_WEBHOOK.test(subject.text) || listed.has(subject) || isShown
    : !/\b(?:object|structure|entity|model|schema)\b/i.test(subject.text);
}

/** "Common data structures", "Shared objects": what has a heading below is a part of events. */
const OVER_STRUCTURES =
  /\b(?:common|shared|data|other|nested|object) (?:data )?(?:structures|objects|models|types|entities|schemas|definitions)$/i;

/** Whether a heading names an example of what a heading of its page calls a structure: "Example incoming message" beside "Message structure". */
function isExampleOfStructure({ sectionOf }: PageClaims, { text }: Heading): boolean {
  if (!/\b(?:examples?|samples?)\b/i.test(text)) return false;
  const own = new Set(words(text).map(singular));
  return [...sectionOf.keys()].some((heading) => {
    const name = /^(.+) (?:structure|object|entity|model|schema)$/i.exec(heading.text)?.[1];
    return name !== undefined && words(name).every((word) => own.has(singular(word)));
  });
}

const DELIVERS =
  /\b(?:sends?|sent|posts?|posted|deliver(?:s|ed)?|receives?|received|pass(?:es|ed)|push(?:es|ed)?)\b.*\b(?:web ?hooks?|callbacks?|endpoints?|receivers?|url|your (?:server|target|listener))\b|\b(?:web ?hooks?|callbacks?|endpoints?|receivers?)\b.*\b(?:sends?|sent|posts?|posted|deliver(?:s|ed)?|receives?|received|called)\b/is;

/** Whether the words of a section say that what it shows is delivered: "sends HTTP POST requests to the endpoint in this format". */
function saysDelivered({ blocks }: Section): boolean {
  return blocks.slice(0, 12).some((block) => block.kind === 'prose' && DELIVERS.test(block.text.slice(0, 1_000)));
}
