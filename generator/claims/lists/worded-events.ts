import type { Outline, Prose, Section } from '../../model/outline.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import type { EventClaim } from '../tables/event-tables.ts';
import { readEventTables } from '../tables/event-tables.ts';
import { readEventLists, TELLS_WHEN } from './event-lists.ts';
import { type ItemRun, itemRuns } from './item-runs.ts';

/** Headings over lists of events: "Supported triggers", "Webhook events", "Event types". */
const OVER_EVENTS = /\b(?:events|triggers|event types|topics)$/i;
/** `**Order paid** - When …`: one to seven words in bold, and what is said of them. */
const WORDED = /^(?:\*\*|__)([A-Z][\w/&'’-]*(?: [\w/&'’-]+){0,6})(?:\*\*|__)\s*[:–—-]+\s*(\S.*)$/s;

/** `Order paid`, `Bounced (hard and soft)`: one to six words and nothing that is said of them. */
const PLAIN = /^[A-Z][\w/&'’-]*(?: [\w/&'’-]+){0,5}(?= *(?:\([^()]*\))?$)/;
/** "Webhooks are sent for the following events:", "We notify you on these actions:" */
const ANNOUNCES =
  /\b(?:following|these)(?: [\w-]+){0,2} (?:events?|triggers?|web ?hooks?|notifications?|actions|changes)\b[^.:：]{0,60}[:：]\s*$/i;
const OF_DELIVERY = /\bevents?\b|\bweb ?hooks?\b|\b(?:send|sent|fired?|trigger|notif|deliver|receive)/i;
/** What webhooks are good for is told by what one does with them: "Integrating a shop". */
const DOING = /^[A-Z]\w+ing\b/;
const LEAST = 3;

/**
 * The events that a list names in words for people: each with when it is sent, below a heading that speaks of events; or words
 * alone, behind a sentence that announces events, where no other list or table of the page has names for them.
 * @example
 * readWordedEvents(page('# Webhook events\n\n- **Order paid**: When it is paid.\n- **Order sent**: When it leaves.')).map(({ type }) => type)
 * // → ['Order paid', 'Order sent']
 */
export function readWordedEvents(outline: Outline): readonly EventClaim[] {
  const topics = topicsOf(outline);
  const described = outline.sections.flatMap((section) => {
    const [own, parent] = topics.get(section)?.chain ?? [];
    if (![own, parent].some((heading) => heading !== undefined && OVER_EVENTS.test(heading.text.trim()))) return [];
    return itemRuns(section).flatMap(({ items }) => namesOf(items, section, outline));
  });
  const plain = described.length > 0 ? [] : outline.sections.flatMap((section) => plainNames(section, outline));
  const isNamed = plain.length > 0 && readEventLists(outline).length + readEventTables(outline).length > 0;
  return isNamed ? described : [...described, ...plain];
}

function plainNames(section: Section, { page }: Outline): readonly EventClaim[] {
  return itemRuns(section).flatMap(({ items, introduction }: ItemRun) => {
    const announcement = introduction?.text.slice(-300) ?? '';
    if (!(ANNOUNCES.test(announcement) && OF_DELIVERY.test(announcement))) return [];
    const named = items.flatMap((item): readonly EventClaim[] => {
      const type = item.links.length === 0 ? PLAIN.exec(item.text.trim())?.[0] : undefined;
      if (type === undefined || item.item?.isFirst !== true) return [];
      const place = { file: page, span: item.span };
      return [{ type, description: undefined, place, section, by: 'list', strength: 1, anchor: undefined }];
    });
    const doing = named.filter(({ type }) => DOING.test(type)).length;
    return named.length === items.length && named.length >= LEAST && doing * 2 < named.length ? named : [];
  });
}

function namesOf(items: readonly Prose[], section: Section, { page }: Outline): readonly EventClaim[] {
  const first = items.filter(({ item }) => item?.depth === 0 && item.isFirst);
  const named = first.flatMap((item): readonly EventClaim[] => {
    const [, type, description = ''] = WORDED.exec(item.source.trim()) ?? [];
    if (type === undefined) return [];
    const place = { file: page, span: item.span };
    return [{ type, description, place, section, by: 'list', strength: 1, anchor: undefined }];
  });
  const telling = named.filter(({ description = '' }) => TELLS_WHEN.test(description)).length;
  const isInWords = named.some(({ type }) => type.includes(' '));
  return isInWords && named.length === first.length && telling * 2 > named.length ? named : [];
}
