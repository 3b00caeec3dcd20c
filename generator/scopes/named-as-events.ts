import type { EventClaim } from '../claims/event-tables.ts';
import type { Block } from '../model/outline.ts';
import type { PageClaims } from './page-claims.ts';
import { ABOUT_EVENTS, ABOUT_HANDLING } from './page-subject.ts';

/** So many items of a list are looked back over for the sentence in front of it. */
const MAX_BACK = 200;

/**
 * Whether something around a name says that it is one of an event: the title, a heading above, the header of its table, the
 * sentence in front of its list. The form of a name alone does not: methods, settings and functions are written alike.
 */
export function isNamedAsEvent({ outline, topics }: PageClaims, { section, place, type, by }: EventClaim): boolean {
  const above = (topics.get(section)?.chain ?? []).map(({ text }) => (by === 'heading' ? text.replace(type, '') : text));
  if ([outline.title, ...above].some((text) => ABOUT_EVENTS.test(text) && !/\bchange ?log\b|\brelease notes\b/i.test(text)))
    return true;
  const at = section.blocks.findIndex(({ span }) => span.start <= place.span.start && place.span.end <= span.end);
  const block = section.blocks[at];
  if (block?.kind === 'table')
    return [...block.header.map(({ text }) => text), sentenceAbove(section.blocks, at)].some(saysEvents);
  if (block?.kind === 'prose') return saysEvents(sentenceAbove(section.blocks, at));
  return section.blocks.slice(0, 2).some((first) => first.kind === 'prose' && SAYS_SENT.test(first.text));
}

function saysEvents(text: string): boolean {
  return ABOUT_EVENTS.test(text) && !(ABOUT_HANDLING.test(text) && text.length < 40);
}

/** Words by which a page says that something is delivered to the reader. */
export const SAYS_SENT =
  /\b(?:sent|fires?|fired|triggers?|triggered|emits?|emitted|dispatch(?:es|ed)|deliver(?:s|ed)|publish(?:es|ed)|posts|posted|raised|occurs?|occurred|happens|notif(?:y|ies|ied))\b|\b(?:web ?hook|callback|notification)s?\b/i;

/** The paragraph in front of a block, or of the list that it is an item of. */
function sentenceAbove(blocks: readonly Block[], at: number): string {
  for (let back = at - 1; back >= 0 && back >= at - MAX_BACK; back--) {
    const block = blocks[back];
    if (block?.kind !== 'prose') return '';
    if (block.item === undefined) return block.text;
  }
  return '';
}
