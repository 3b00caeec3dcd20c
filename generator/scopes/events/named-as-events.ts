import { EVENT_WORDS } from '../../claims/event-words.ts';
import { isChannelOperation } from '../../claims/headings/channel-headings.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import type { Block, Section } from '../../model/outline.ts';
import type { BodyDiscriminator } from '../discriminator/event-of-payload.ts';
import { ABOUT_EVENTS, ABOUT_HANDLING } from './page-subject.ts';
import { typeOf } from './wire-values.ts';

/**
 * Makes a function that says whether something around a name makes it one of an event: the title, a heading above, the header
 * of its table, the sentence in front of its list. The form of a name alone does not: methods, settings and functions are
 * written alike.
 */
export function namedAsEvents({ outline, topics }: PageClaims): (claim: EventClaim) => boolean {
  const contexts = new Map<Section, readonly string[]>();
  return ({ section, place, type, by, isEnumerated }) => {
    if (isEnumerated === true) return true;
    const above = (topics.get(section)?.chain ?? []).map(({ text }) => (by === 'heading' ? text.replace(type, '') : text));
    if ([outline.title, ...above].some((text) => ABOUT_EVENTS.test(text) && !/\bchange ?log\b|\brelease notes\b/i.test(text)))
      return true;
    if (by === 'heading' && (topics.get(section)?.chain ?? []).some(({ text }) => isChannelOperation(text))) return true;
    if (by === 'heading' && /[a-z0-9]Event$/.test(type)) return true;
    // "Payload: ORDER_PAID", and no member of what "Payload" is the heading of.
    if (by === 'heading' && /\bpayloads?\b/i.test(section.heading?.text.replace(type, '') ?? '')) return true;
    const { blocks } = section;
    if (by === 'heading') return blocks.slice(0, 2).some((first) => first.kind === 'prose' && SAYS_SENT.test(first.text));
    const sentences = contexts.get(section) ?? sentencesAbove(blocks);
    contexts.set(section, sentences);
    const at = blockAt(blocks, place.span.start);
    const block = blocks[at];
    const header = block?.kind === 'table' ? block.header.map(({ text }) => text) : [];
    return [...header, sentences[at] ?? ''].some(saysEvents);
  };
}

/** Headings over several events. */
const ABOUT_SEVERAL = new RegExp(
  `\\b(?:events|web ?hooks|topics|hooks|notifications|callbacks|messages|triggers|types|formats?|payloads?|examples?)\\b|${EVENT_WORDS.source}`,
  'iu',
);

/**
 * Makes a function that says whether a list or table stands where the page shows the payload of one event: what it names are values
 * of that one, or members.
 */
export function withinEvents(
  { payloads, topics, sectionOf, events }: PageClaims,
  discriminator: BodyDiscriminator | undefined,
): (claim: EventClaim) => boolean {
  const told = new Map<Section, Set<string>>();
  for (const { node, section } of payloads) {
    const type = typeOf(node, discriminator);
    if (type !== undefined) told.set(section, (told.get(section) ?? new Set()).add(type));
  }
  // A list that names the event of the payload too is one of events that are alike.
  const listing = new Set(
    events.flatMap((event) => (event.by !== 'heading' && told.get(event.section)?.has(event.type) ? [event.section] : [])),
  );
  return ({ by, section, type }) =>
    by !== 'heading' &&
    !listing.has(section) &&
    (topics.get(section)?.chain ?? []).some((heading) => {
      const own = sectionOf.get(heading);
      const types = own === undefined ? undefined : told.get(own);
      return heading.depth > 1 && types?.size === 1 && !types.has(type) && !ABOUT_SEVERAL.test(heading.text);
    });
}

function saysEvents(text: string): boolean {
  return ABOUT_EVENTS.test(text) && !(ABOUT_HANDLING.test(text) && text.length < 40);
}

/** Words by which a page says that something is delivered to the reader. */
const SAYS_SENT =
  /\b(?:sent|fires?|fired|triggers?|triggered|emits?|emitted|dispatch(?:es|ed)|deliver(?:s|ed)|publish(?:es|ed)|posts|posted|raised|occurs?|occurred|happens|notif(?:y|ies|ied))\b|\b(?:web ?hook|callback|notification)s?\b/i;

/** For each block the paragraph in front of it, or of the list that it is an item of. */
function sentencesAbove(blocks: readonly Block[]): readonly string[] {
  let sentence = '';
  return blocks.map((block) => {
    const above = sentence;
    if (block.kind !== 'prose') sentence = '';
    else if (block.item === undefined) sentence = block.text;
    return above;
  });
}

/** The block that stands at an offset. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
