import type { Cell, Section, Table } from '../../../model/outline.ts';
import { eventNameStrength, withoutRemark } from '../../event-names.ts';
import { EVENT_WORDS, LISTS_EVENTS, SENT_WHEN } from '../../event-words.ts';
import { nonEnglishColumnMeaning } from '../column-meanings.ts';

const ABOUT_MEMBERS =
  /\b(?:propert(?:y|ies)|fields?|attributes?|param(?:eter)?s?|members?|keys?|columns?|headers?|code|status|error)\b/i;

/** The names in a cell: its codes, or its text; wildcards name no event. */
export function namesIn(cell: Pick<Cell, 'text' | 'codes'>): readonly string[] {
  const text = withoutRemark(cell.text);
  if (cell.codes.length === 0 ? cell.text.includes('*') : cell.codes.some((code) => code.includes('*'))) return [];
  if (eventNameStrength(text) > 0) return [text];
  const codes = cell.codes.map((code) => code.trim());
  if (codes.length > 0 && codes.every((code) => eventNameStrength(code) > 0) && remainder(cell.text, codes) <= 12 * codes.length)
    return codes;
  const parts = text.split(/\s*(?:,|\bor\b|\band\b|\s\/\s|<br>)\s*/);
  if (parts.length > 1 && parts.every((part) => eventNameStrength(part) >= 2)) return parts;
  const [first = ''] = text.split(' ');
  return eventNameStrength(first) === 3 ? [first] : [];
}

/** How much of a text is not in the codes. */
function remainder(text: string, codes: readonly string[]): number {
  return text.length - codes.reduce((sum, code) => sum + code.length, 0);
}

/** The header beside names that tells when each is sent: "When it is triggered", "Sent when". */
const TELLS_WHEN_SENT =
  /^(?:when\b.*\b(?:triggered|sent|fired|emitted|raised|delivered)|(?:triggered|sent|fired|emitted|raised) (?:when|on|by|after))$/i;

/** Whether what stands behind the name of a row says when it is sent: "Sent when a card is made." */
function saysWhenSent([, ...beside]: readonly Cell[]): boolean {
  return beside.some(({ text }) => SENT_WHEN.test(text.trim()));
}

/**
 * The column that holds events: its header says so, or its cells are names of several parts. What is headed as members,
 * headers or codes of errors is none.
 */
export function eventColumn(table: Table, section: Section): number | undefined {
  const width = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  for (let column = 0; column < Math.min(width, 4); column++) {
    const header = table.header[column]?.text ?? '';
    if (ABOUT_MEMBERS.test(header) && !LISTS_EVENTS.test(header)) return undefined;
    const counts = countNames(table, column);
    if (counts.cells > 0 && (saysItself(table, column, counts) || isHeadedSo(table, section, { column, counts }))) return column;
  }
  return undefined;
}

/** How many cells of a column are filled, hold any names, names of several parts, or a wildcard. */
interface NameCounts {
  readonly cells: number;
  readonly usable: number;
  readonly strong: number;
  readonly wild: number;
}

function countNames(table: Table, column: number): NameCounts {
  const cells = table.rows.flatMap((row) => {
    const cell = row[column];
    return cell === undefined || cell.text === '' ? [] : [cell];
  });
  const names = cells.map(namesIn);
  return {
    cells: cells.length,
    usable: names.filter((found) => found.length > 0).length,
    strong: names.filter((found) => found.some((name) => eventNameStrength(name) === 3)).length,
    wild: cells.filter(({ text }) => text.includes('*')).length,
  };
}

/** Whether what stands beside the names of a column says, as its header or in most rows, when each is sent. */
function saysItself({ header, rows }: Table, column: number, { cells, usable, strong }: NameCounts): boolean {
  const tellsWhen =
    /^(?:name|action|type)?$/i.test((header[column]?.text ?? '').trim()) && TELLS_WHEN_SENT.test(header[column + 1]?.text ?? '');
  if (tellsWhen && usable === cells) return true;
  return column === 0 && strong === rows.length && rows.filter(saysWhenSent).length * 4 >= rows.length * 3;
}

/** Whether the header of a column, or the heading above, says that it lists events. */
function isHeadedSo(
  table: Table,
  section: Section,
  { column, counts: { cells, usable, strong, wild } }: { readonly column: number; readonly counts: NameCounts },
): boolean {
  const header = table.header[column]?.text ?? '';
  const meaning = nonEnglishColumnMeaning(header);
  const isHeaded = (LISTS_EVENTS.test(header) || meaning === 'event') && !/description|payload|example|url/i.test(header);
  const saysEvents =
    isHeaded ||
    ((/^(?:type|name|value|key|id)?$/i.test(header.trim()) || meaning === 'name' || meaning === 'type') &&
      (LISTS_EVENTS.test(section.heading?.text ?? '') || EVENT_WORDS.test(section.heading?.text ?? '')));
  const hasTypes = table.header.some(
    (cell, index) =>
      index !== column && (/^(?:data ?)?types?$/i.test(cell.text.trim()) || nonEnglishColumnMeaning(cell.text) === 'type'),
  );
  if (hasTypes) return false;
  return (
    (isHeaded && (usable + wild) * 2 > cells) ||
    (saysEvents && (strong + wild) * 2 >= cells) ||
    ((strong + wild) * 4 >= cells * 3 && strong > 1 && /^(?:$|.*(?:type|name|event|scope|topic))/i.test(header))
  );
}
