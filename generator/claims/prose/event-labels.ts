import type { Block, Outline, Prose, Section } from '../../model/outline.ts';
import { eventNameStrength, isWireName } from '../event-names.ts';
import { EVENT_WORDS } from '../event-words.ts';
import { firstParagraph } from '../headings/event-headings.ts';
import { namesInHeading } from '../headings/heading-names.ts';
import type { EventClaim } from '../tables/event-tables.ts';
import { EVENT_LABEL as LABEL, labelRows } from '../tables/label-tables.ts';

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
    if (first === undefined) return [];
    if (others.every(({ type }) => type === first.type)) return [claimOf(first, section, outline)];
    return labels.length > 0 && labels.every(({ isOfSeveral }) => isOfSeveral)
      ? labels.map((one) => listed(one, section, outline))
      : [];
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
  /\b(?:the|an?) `([\w.:/-]+)` (?:web ?hook )?(?:event|web ?hook|notification|callback)\b(?! (?:propert(?:y|ies)|fields?|attributes?|data|objects?|payload|values?|parameters?)\b)|\b(?:event|web ?hook) (?:type |name )?`([\w.:/-]+)`/gi;

/** The one event that the sentences of a section with a payload are about, where its heading has only words for it. What stands between two payloads is about the second one. */
function saidInSentences({ heading, blocks }: Section): readonly Labeled[] {
  const fences = blocks.filter(({ kind }) => kind === 'fence').length;
  if (heading === undefined || fences === 0 || eventNameStrength(heading.text) > 1 || namesInHeading(heading).length > 0)
    return [];
  const first = blocks.findIndex(({ kind }) => kind === 'fence');
  return (fences > 1 ? blocks.slice(0, first) : blocks).flatMap((block) => {
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
  /** Whether it may be one of several events that a section tells one after the other. */
  readonly isOfSeveral?: boolean;
  readonly description?: string | undefined;
}

/** An event of a section that tells several, each beside its label. */
function listed({ type, span, description }: Labeled, section: Section, { page }: Outline): EventClaim {
  const place = { file: page, span };
  return { type, description, place, section, by: 'list', strength: eventNameStrength(type), anchor: undefined };
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

/** `` `event.type` `order paid` ``, `event_name = paid`: the member that tells the event, and what it has. */
function labelInCode({ text, codes, source, span }: Prose): readonly Labeled[] {
  const [, label = '', mark = '', value = ''] =
    /^(\w{3,20}(?:\.\w{1,20})?)(\s{0,3}[=:]?\s{0,3})(\S.{0,60})$/.exec(text.trim()) ?? [];
  const isAlone = mark.includes('=') || (codes.length === 2 && codes[0] === label && codes[1] === value);
  const type = value.replace(/^["']|["']$/g, '');
  if (!isAlone || source.includes('\n') || !isWireName(type) || !LABEL.test(label.replace(/[._]/g, ' '))) return [];
  return [{ type, span }];
}

function labelsOf(block: Block): readonly Labeled[] {
  if (block.kind === 'prose') {
    const inCode = block.item === undefined ? labelInCode(block) : [];
    if (inCode.length > 0) return inCode;
    const [, label = '', value = ''] = /^([^:：]{3,30})[:：]\s*(\S+)$/.exec(block.text) ?? [];
    const isMarked = block.codes.includes(value) || /[*_`]\s*$/.test(block.source);
    return labeled(label, value, { isMarked }, block).map((one) => ({ ...one, isOfSeveral: isMarked }));
  }
  if (block.kind !== 'table') return [];
  const found = labelRows(block).flatMap(([label, value]) =>
    labeled(label.text, value.text, { isMarked: value.codes.length === 1 }, { span: value.span }),
  );
  const description = block.rows.find(([label]) =>
    /^(?:description|when|sent when|trigger)$/i.test(label?.text.trim() ?? ''),
  )?.[1];
  return found.map((one) => ({ ...one, isOfSeveral: found.length === 1, description: description?.text }));
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
