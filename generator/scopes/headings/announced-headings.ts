import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventSet } from '../events/event-set.ts';
import { ABOUT_HANDLING } from '../events/page-subject.ts';

/** Adds the events that a heading in words and a sentence about when they are sent name, where nothing else names or tells events. */
export function addAnnouncedHeadings(claims: PageClaims, set: EventSet): EventSet {
  const isListed = claims.events.some(({ by, type }) => by !== 'heading' && set.events.some((event) => event.type === type));
  if (set.discriminator !== undefined || set.header !== undefined || isListed) return set;
  const events = new Map(set.events.map((event) => [event.type, event]));
  const bySection = new Map(set.bySection);
  for (const [{ text: type, span }, section] of claims.sent.headings) {
    if (ABOUT_HANDLING.test(type)) continue;
    const description = claims.sent.sentences.get(section);
    if (!events.has(type)) events.set(type, { type, description, place: { file: claims.outline.page, span } });
    if (!bySection.has(section)) bySection.set(section, [type]);
  }
  return { ...set, events: [...events.values()], bySection };
}
