import type { Block, Outline, Section } from '../../model/outline.ts';
import type { Span } from '../../text/source.ts';
import { eventNameStrength } from '../event-names.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import { itemRuns } from '../lists/item-runs.ts';
import type { EventClaim } from '../tables/event-tables.ts';
import { NAMED_AFTER_EVENTS } from './enumerations-in-code.ts';

const OF_VALUES = /^(?:enum(?:eration)?s?|enum (?:variants|values|members|constants)|values|constants)$/i;
/** `ORDER_PAID` (value: `"order.paid"`) */
const CONSTANT = /\(value:\s*["'“`]*([^"'”`()]+?)["'”`]*\)\s*$/i;

/**
 * The events that a page about an enumeration lists, as generators of clients write it: below "Enum", each with its value.
 * @example
 * readEnumerationPages(page('# WebhookEvent\n\n## Enum\n\n* `PAID` (value: `"order.paid"`)\n* `SENT` (value: `"order.sent"`)')).map(({ type }) => type)
 * // → ['order.paid', 'order.sent']
 */
export function readEnumerationPages(outline: Outline): readonly EventClaim[] {
  const topics = topicsOf(outline);
  return outline.sections.flatMap((section) => {
    const [own, parent] = topics.get(section)?.chain ?? [];
    const name = (own === undefined || !OF_VALUES.test(own.text) ? undefined : (parent?.text ?? outline.title))?.trim();
    if (name === undefined || !NAMED_AFTER_EVENTS.test(name)) return [];
    const values = [...valuesOfItems(section), ...section.blocks.flatMap(valuesOfRows)];
    if (values.length < 2 || values.some(({ value }) => eventNameStrength(value) < 2)) return [];
    return values.map(
      ({ value, span }): EventClaim => ({
        type: value,
        description: undefined,
        place: { file: outline.page, span },
        section,
        by: 'list',
        strength: eventNameStrength(value),
        anchor: undefined,
        isEnumerated: true,
      }),
    );
  });
}

interface PlacedValue {
  readonly value: string;
  readonly span: Span;
}

function valuesOfItems(section: Section): readonly PlacedValue[] {
  return itemRuns(section).flatMap(({ items }) =>
    items.flatMap(({ text, span }) => {
      const value = CONSTANT.exec(text)?.[1];
      return value === undefined ? [] : [{ value, span }];
    }),
  );
}

/** The last column of a table of names and values. */
function valuesOfRows(block: Block): readonly PlacedValue[] {
  if (block.kind !== 'table' || !/^values?$/i.test(block.header.at(-1)?.text.trim() ?? '')) return [];
  return block.rows.flatMap((row) => {
    const cell = row[block.header.length - 1];
    return cell === undefined ? [] : [{ value: cell.text.replace(/^["'“]|["'”]$/g, '').trim(), span: cell.span }];
  });
}
