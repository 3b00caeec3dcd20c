import type { Outline, Section } from '../model/outline.ts';
import { eventNameStrength, withoutRemark } from './event-names.ts';
import type { EventClaim } from './event-tables.ts';
import { readMemberHeadings } from './member-headings.ts';

/** Words that a heading may have around the name of an event. */
const AROUND = /^(?:the\s+)?(.+?)(?:\s+(?:events?|web ?hooks?|notifications?|messages?|callbacks?))?$/i;

/**
 * The events that headings name by a type of several parts or by code: `order.paid`, `` `order_paid` event ``,
 * ``Order paid (`order.paid`)``, `` `a.b`, `a.c` ``. The first paragraph describes the event.
 */
export function readEventHeadings(outline: Outline): readonly EventClaim[] {
  const members = new Set(readMemberHeadings(outline).flatMap((claim) => claim.members.map(({ place }) => place.span.start)));
  return outline.sections.flatMap((section) => {
    const { heading } = section;
    if (heading === undefined || section.continues || members.has(heading.span.start)) return [];
    return namesInHeading(section).map((type) => ({
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

function namesInHeading({ heading }: Section): readonly string[] {
  if (heading === undefined || /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b/.test(heading.text)) return [];
  const codes = heading.codes.map((code) => code.trim()).filter((code) => eventNameStrength(code) > 0 && !code.includes('*'));
  const outside = codes
    .reduce((text, code) => text.replace(code, ''), heading.text)
    .replace(/[\s,/&()]|\b(?:and|or|events?|web ?hooks?)\b/gi, '');
  const isMostlyCode = codes.length > 0 && (outside === '' || codes.every((code) => eventNameStrength(code) === 3));
  if (isMostlyCode) return codes;
  const text = withoutRemark(AROUND.exec(heading.text)?.[1] ?? heading.text);
  if (eventNameStrength(text) === 3) return [text];
  const parts = text.split(/\s*(?:,|\s\/\s|\band\b|\bor\b|&)\s*/);
  if (parts.length > 1 && parts.every((part) => eventNameStrength(part) === 3)) return parts;
  return [];
}

/** The words under a heading, if they are a sentence about it; what only announces the block below (`The payload:`) is left out. */
export function firstParagraph({ blocks }: Section): string | undefined {
  const [first] = blocks;
  if (first?.kind !== 'prose' || first.item !== undefined || first.bold || first.text.length >= 300) return undefined;
  const text = first.text.replace(/(?:^|(?<=[.!?。]\s?))[^.!?。]*[:：]\s*$/, '').trim();
  return /[\p{Ll}\p{Lo}]{3}/u.test(text) ? text : undefined;
}
