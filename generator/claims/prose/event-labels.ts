import type { Block, Outline, Section } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';
import { EVENT_WORDS } from '../event-words.ts';
import { firstParagraph } from '../headings/event-headings.ts';
import { namesInHeading } from '../headings/heading-names.ts';
import type { EventClaim } from '../tables/event-tables.ts';

/** `Event type`, `Webhook name`, `Topic`: what stands in front of the name of the event that a section is about. */
const LABEL = /^(?:(?:web ?hook|hook) )?(?:event|topic|trigger|web ?hook)(?: ?(?:type|name|key|id|code))?$/i;

/**
 * `**Event type:** order.paid`, ``- Event: `order_paid` ``, or a row of a table without a header, in which the name of the event is told.
 * @example
 * readEventLabels(page('# Order paid\n\n**Event type:** `order.paid`')).map(({ type }) => type)
 * // → ['order.paid']
 */
export function readEventLabels(outline: Outline): readonly EventClaim[] {
  return outline.sections.flatMap((section) => {
    if (section.heading === undefined) return [];
    const labels = [...nameByItself(section), ...section.blocks.flatMap((block) => labelsOf(block))];
    const told = labels.length > 0 ? labels : saidInSentences(section);
    const [first, ...others] = told;
    if (first === undefined || others.some(({ type }) => type !== first.type)) return [];
    return [claimOf(first, section, outline)];
  });
}

/** A name in code that is all that stands right below a heading in words. */
function nameByItself({ heading, blocks: [first] }: Section): readonly Labeled[] {
  if (heading === undefined || first?.kind !== 'prose' || first.item !== undefined || first.codes.length !== 1) return [];
  const [type = ''] = first.codes;
  const isAlone = first.text.trim() === type && eventNameStrength(type) >= 2;
  return isAlone && eventNameStrength(heading.text) < 2 && namesInHeading(heading).length === 0
    ? [{ type, span: first.span }]
    : [];
}

/** `` you receive the `message_bounced` event ``: a name in code beside the word for what it is. */
const SAYS_EVENT =
  /\b(?:the|an?) `([\w.:/-]+)` (?:web ?hook )?(?:event|web ?hook|notification|callback)\b|\b(?:event|web ?hook) (?:type |name )?`([\w.:/-]+)`/gi;

/** The one event that the sentences of a section with a payload are about, where its heading has only words for it. */
function saidInSentences({ heading, blocks }: Section): readonly Labeled[] {
  const isShown = blocks.some(({ kind }) => kind === 'fence');
  if (heading === undefined || !isShown || eventNameStrength(heading.text) > 1 || namesInHeading(heading).length > 0) return [];
  return blocks.flatMap((block) => {
    if (block.kind !== 'prose' || block.item !== undefined) return [];
    return [...block.source.matchAll(SAYS_EVENT)].flatMap(([, before, after]) => {
      const type = before ?? after ?? '';
      return eventNameStrength(type) >= 2 ? [{ type, span: block.span }] : [];
    });
  });
}

interface Labeled {
  readonly type: string;
  readonly span: Block['span'];
}

function claimOf({ type, span }: Labeled, section: Section, { page }: Outline): EventClaim {
  return {
    type,
    description: firstParagraph(section) ?? section.heading?.text,
    place: { file: page, span },
    section,
    by: 'heading',
    strength: eventNameStrength(type),
    anchor: undefined,
  };
}

function labelsOf(block: Block): readonly Labeled[] {
  if (block.kind === 'prose') {
    const [, label = '', value = ''] = /^([^:：]{3,30})[:：]\s*(\S+)$/.exec(block.text) ?? [];
    return labeled(label, value, { isMarked: block.codes.includes(value) || /[*_`]\s*$/.test(block.source) }, block);
  }
  if (block.kind !== 'table' || !block.header.every(({ text }) => text === '')) return [];
  return block.rows.flatMap(([label, value, ...more]) =>
    label === undefined || value === undefined || more.length > 0
      ? []
      : labeled(label.text, value.text, { isMarked: value.codes.length === 1 }, { span: value.span }),
  );
}

function labeled(
  label: string,
  value: string,
  { isMarked }: { readonly isMarked: boolean },
  { span }: Pick<Block, 'span'>,
): readonly Labeled[] {
  const type = value.replace(/^[`"'“]+|[`"'”.]+$/g, '');
  const says = LABEL.test(label.trim()) || (EVENT_WORDS.test(label) && label.trim().length < 16);
  return says && eventNameStrength(type) >= (isMarked ? 1 : 2) && !type.includes('*') ? [{ type, span }] : [];
}
