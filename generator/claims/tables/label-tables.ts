import type { Cell, Table } from '../../model/outline.ts';

/** `Event type`, `Webhook name`, `Topic`: what stands in front of the name of the event that a section is about. */
export const EVENT_LABEL = /^(?:(?:web ?hook|hook) )?(?:event|topic|trigger|web ?hook)(?: ?(?:type|name|key|id|code))?$/i;

/** The rows of a table without a header that have a label each, and what it labels. */
export function labelRows({ header, rows }: Table): readonly (readonly [label: Cell, value: Cell])[] {
  if (!header.every(({ text }) => text === '')) return [];
  return rows.flatMap(([label, value, ...more]) =>
    label === undefined || value === undefined || more.length > 0 ? [] : [[label, value] as const],
  );
}

/** Words for people, of which one label at least has more than one: "Related guide". */
const IN_WORDS = /^[A-Z][\w-]*(?: [\w-]+)*$/;

/** Whether a table tells something beside labels, and lists nothing: one of them is for an event, or all are words for people. */
export function isOfLabels(table: Table): boolean {
  const labels = labelRows(table)
    .filter(([{ codes }]) => codes.length === 0)
    .map(([{ text }]) => text.trim());
  if (labels.length < table.rows.length) return false;
  const areWords = labels.every((label) => IN_WORDS.test(label)) && labels.some((label) => label.includes(' '));
  return areWords || labels.some((label) => EVENT_LABEL.test(label) && /^[A-Z]/.test(label));
}
