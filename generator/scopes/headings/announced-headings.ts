import { firstParagraph } from '../../claims/headings/event-headings.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { Heading, Section } from '../../model/outline.ts';
import { addToGroup } from '../../text/groups.ts';
import type { EventSet } from '../events/event-set.ts';
import { ABOUT_HANDLING } from '../events/page-subject.ts';

/** Headings over several events: "Events", "Partner webhooks". */
const OVER_EVENTS = /\b(?:events|web ?hooks|notifications|callbacks|triggers)$/i;
/** "Fired when a new partner is created.", "This event is sent after …" */
const SENT_WHEN =
  /^(?:(?:this|the) )?(?:(?:event|web ?hook|notification|callback) )?(?:(?:is|will be|gets) )?(?:fired|fires|sent|triggered|triggers|emitted|raised|delivered|occurs)\b.{0,40}?\b(?:when(?:ever)?|after|once|if|each time|every time|as soon as)\b/i;
/** One heading may say so by chance. */
const LEAST = 2;

/**
 * Adds the events that have nothing but a heading in words and a sentence about when they are sent, below a heading over events: at
 * least half of what stands there. Only where nothing else names or tells events.
 */
export function addAnnouncedHeadings(claims: PageClaims, set: EventSet): EventSet {
  const isListed = claims.events.some(({ by, type }) => by !== 'heading' && set.events.some((event) => event.type === type));
  if (set.discriminator !== undefined || set.header !== undefined || isListed) return set;
  const below = new Map<Heading, (Section & { readonly heading: Heading })[]>();
  for (const section of claims.outline.sections) {
    const { heading, continues } = section;
    const [, parent] = claims.topics.get(section)?.chain ?? [];
    if (heading === undefined || continues || parent === undefined || !OVER_EVENTS.test(parent.text.trim())) continue;
    addToGroup(below, parent, { ...section, heading });
  }
  const events = new Map(set.events.map((event) => [event.type, event]));
  const bySection = new Map(set.bySection);
  for (const sections of below.values()) {
    const told = sections.filter(
      (section) => SENT_WHEN.test(firstParagraph(section) ?? '') && !ABOUT_HANDLING.test(section.heading.text),
    );
    if (told.length < LEAST || told.length * 2 < sections.length) continue;
    for (const section of told) {
      const { text: type, span } = section.heading;
      const own = claims.sectionOf.get(section.heading);
      if (!events.has(type))
        events.set(type, { type, description: firstParagraph(section), place: { file: claims.outline.page, span } });
      if (own !== undefined && !bySection.has(own)) bySection.set(own, [type]);
    }
  }
  return { ...set, events: [...events.values()], bySection };
}
