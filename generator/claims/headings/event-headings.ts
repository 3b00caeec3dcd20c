import type { Heading, Outline, Section } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';
import { EVENT_WORDS } from '../event-words.ts';
import { withoutLegends } from '../legends/read-legends.ts';
import type { EventClaim } from '../tables/event-tables.ts';
import { readChannelHeadings } from './channel-headings.ts';
import { isSnake, leadingCode, namesInHeading } from './heading-names.ts';
import { topicsOf } from './heading-topics.ts';
import { readMemberHeadings } from './member-headings.ts';

/**
 * The events that headings name, each by itself or as one of several that are written alike. The first paragraph describes the event.
 * @example
 * readEventHeadings(page('# Webhook events\n\n## `order.paid`\n\nSent when an order is paid.')).map(({ type, description }) => [type, description])
 * // → [['order.paid', 'Sent when an order is paid.']]
 */
export function readEventHeadings(outline: Outline): readonly EventClaim[] {
  const members = new Set(readMemberHeadings(outline).flatMap((claim) => claim.members.map(({ place }) => place.span.start)));
  const topics = topicsOf(outline);
  const alike = alikeHeadings(outline);
  const channels = readChannelHeadings(outline);
  return outline.sections.flatMap((section) => {
    const { heading } = section;
    if (heading === undefined || section.continues || members.has(heading.span.start)) return [];
    const told = channels.has(heading) ? [channels.get(heading) ?? []].flat() : namesInHeading(heading);
    const isBelowMembers = OVER_MEMBERS.test(topics.get(section)?.chain[1]?.text ?? '');
    const names = isBelowMembers ? told.filter((name) => eventNameStrength(name) === 3) : told;
    return (names.length === 0 ? [alike.get(heading) ?? []].flat() : names).map((type) => ({
      type,
      description: firstParagraph(section) ?? (heading.text === type ? undefined : heading.text),
      place: { file: outline.page, span: heading.span },
      section,
      by: 'heading' as const,
      strength: eventNameStrength(type),
      anchor: undefined,
    }));
  });
}

/** "Webhook data fields": what has a heading below it is a member. */
const OVER_MEMBERS = /\b(?:fields|properties|attributes|variables|members)$/i;

const ABOUT_EVENTS = /\b(?:events?|web ?hooks?|notifications?|callbacks?|messages?|triggers?|topics?|hooks?)\b/i;
const ABOUT_OTHERS =
  /\b(?:propert(?:y|ies)|fields?|attributes?|param(?:eter)?s?|members?|payloads?|objects?|structures?|data|schemas?|options?|settings?|config\w*|methods?|functions?|headers?|errors?|codes?|types? of)\b/i;

/** "Webhook events and payloads" is about events. */
const AND_PAYLOADS = /(?<=\b(?:events?|web ?hooks?|notifications?)) (?:and|&|with) (?:their )?(?:payloads?|data|schemas?)$/i;

/** The headings that stand side by side, by the form in which they have a name. */
interface Siblings {
  readonly all: Heading[];
  readonly joined: Heading[];
  readonly plain: Heading[];
  /** With code in front and what it is behind a mark: `` `up` - Uplink event ``. */
  readonly led: Heading[];
}

/**
 * Headings that are one word of code each, as `order_paid` or `orderPaid`, or in lower case, as `paid`, or have such a word in front
 * as code: events, where a heading about events is right above them, there are several of them, and hardly any other stands
 * beside them. To each, the name.
 */
function alikeHeadings(outline: Outline): ReadonlyMap<Heading, string> {
  const topics = topicsOf(outline);
  const groups = new Map<number, Siblings>();
  for (const section of outline.sections) {
    const [own, parent] = topics.get(section)?.chain ?? [];
    if (own === undefined || section.continues || !isAboutEvents(parent?.text ?? outline.title)) continue;
    const group = groups.get(own.depth) ?? { all: [], joined: [], plain: [], led: [] };
    groups.set(own.depth, group);
    group.all.push(own);
    if (isSnake(own.text) || /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)+$/.test(own.text)) group.joined.push(own);
    else if (/^[a-z][a-z0-9]+$/.test(own.text)) group.plain.push(own);
    else if (leadingCode(own) !== undefined) group.led.push(own);
  }
  return new Map([...groups.values()].flatMap(mostAlike).map((heading) => [heading, leadingCode(heading) ?? heading.text]));
}

function mostAlike({ all, joined, plain, led }: Siblings): readonly Heading[] {
  const words = joined.length + plain.length;
  const isSeries = words > 2 && words * 4 >= all.length * 3;
  return [
    ...(isSeries || (joined.length > 1 && words * 2 >= all.length) ? joined : []),
    ...(isSeries ? plain : []),
    ...(led.length > 2 && led.length * 4 >= all.length * 3 ? led : []),
  ];
}

function isAboutEvents(text: string): boolean {
  const subject = text.replace(AND_PAYLOADS, '');
  return (ABOUT_EVENTS.test(subject) || EVENT_WORDS.test(subject)) && !ABOUT_OTHERS.test(subject);
}

/** The words under a heading, if they are a sentence about it; what only announces the block below (`The payload:`) is left out. */
export function firstParagraph({ blocks }: Section): string | undefined {
  const [first] = blocks;
  if (first?.kind !== 'prose' || first.item !== undefined || first.bold || first.text.length >= 300) return undefined;
  const text = withoutLegends(first.text)
    .replace(/(?:^|(?<=[.!?。]\s?))[^.!?。]*[:：]\s*$/, '')
    .trim();
  return /[\p{Ll}\p{Lo}]{3}/u.test(text) ? text : undefined;
}
