import type { Outline, Prose, Section } from '../../model/outline.ts';
import { eventNameStrength, nameKey } from '../event-names.ts';
import { isPartHeading } from '../headings/part-headings.ts';
import type { EventClaim } from '../tables/event-tables.ts';
import { locateCodes } from './code-sequence.ts';

const OF_EVENTS = /\b(?:events?|web ?hooks?) (?:types?|names?|kinds?)\b|\btypes? of (?:events?|web ?hooks?)\b/i;
/** `--event PUSH|PULL` */
const OPTION = /^--?(?:event|webhook|hook|topic)s?(?:-types?)?[ =](\w+(?:\|\w+)+)$/;
const BETWEEN = /^(?:[\s,/|]|\bor\b|\band\b)+$/;

/**
 * The events that a sentence gives as what can be chosen, ``the event type (`PUSH` or `PULL`)`` or `--event PUSH|PULL`, where a heading
 * for each is on the page.
 * @example
 * readEventAlternatives(page('Choose the event type (`PUSH` or `PULL`).\n\n## Push payload\n\n## Pull payload')).map(({ type }) => type)
 * // → ['PUSH', 'PULL']
 */
export function readEventAlternatives(outline: Outline): readonly EventClaim[] {
  const headed = new Set(outline.sections.flatMap(({ heading }) => (heading === undefined ? [] : headedNames(heading.text))));
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.kind !== 'prose' || block.codes.length === 0 || !OF_EVENTS.test(block.text)) return [];
      const names = namesIn(block);
      const isHeaded = names.length > 1 && names.every((name) => headed.has(nameKey(name)));
      return isHeaded ? names.map((type) => claimOf(type, block, section, outline)) : [];
    }),
  );
}

/** What a heading can be the name of: "Push webhook payload" → push. */
function headedNames(text: string): readonly string[] {
  const [first = ''] = text.trim().split(/\s+/);
  const rest = text.trim().slice(first.length).trim();
  return rest === '' || isPartHeading(rest) || /^(?:event|web ?hook|hook)s?$/i.test(rest) ? [nameKey(first)] : [];
}

function namesIn(block: Prose): readonly string[] {
  const option = block.codes.map((code) => OPTION.exec(code)?.[1]).find((names) => names !== undefined);
  if (option !== undefined) return option.split('|');
  const rows: string[][] = [[]];
  for (const { code, gap } of locateCodes(block.text, block.codes)) {
    if (!BETWEEN.test(gap)) rows.push([]);
    rows.at(-1)?.push(code);
  }
  return rows.find((row) => row.length > 1 && row.every((code) => eventNameStrength(code) > 0)) ?? [];
}

function claimOf(type: string, { span }: Prose, section: Section, { page }: Outline): EventClaim {
  const strength = eventNameStrength(type);
  return { type, description: undefined, place: { file: page, span }, section, by: 'list', strength, anchor: undefined };
}
