import type { Outline, Prose, Section } from '../../model/outline.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import type { EventClaim } from '../tables/event-tables.ts';
import { itemRuns, TELLS_WHEN } from './event-lists.ts';

/** Headings over lists of events: "Supported triggers", "Webhook events", "Event types". */
const OVER_EVENTS = /\b(?:events|triggers|event types|topics)$/i;
/** `**Order paid** - When …`: one to seven words in bold, and what is said of them. */
const WORDED = /^(?:\*\*|__)([A-Z][\w/&'’-]*(?: [\w/&'’-]+){0,6})(?:\*\*|__)\s*[:–—-]+\s*(\S.*)$/s;

/**
 * The events that a list names in words for people, each with when it is sent, below a heading that speaks of events.
 * @example
 * readWordedEvents(page('# Webhook events\n\n- **Order paid**: When it is paid.\n- **Order sent**: When it leaves.')).map(({ type }) => type)
 * // → ['Order paid', 'Order sent']
 */
export function readWordedEvents(outline: Outline): readonly EventClaim[] {
  const topics = topicsOf(outline);
  return outline.sections.flatMap((section) => {
    const [own, parent] = topics.get(section)?.chain ?? [];
    if (![own, parent].some((heading) => heading !== undefined && OVER_EVENTS.test(heading.text.trim()))) return [];
    return itemRuns(section).flatMap(({ items }) => namesOf(items, section, outline));
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
