import type { Cell, Link, Outline, Section, Table } from '../../model/outline.ts';
import { words } from '../../text/case.ts';
import { valuesOfItems } from '../lists/value-items.ts';
import { oncePerPage } from '../once-per-page.ts';
import { MAX_VALUES, type WordedValue } from '../prose/value-list.ts';

/** Headers of columns that hold values, the surest first. */
const VALUE_HEADERS: readonly RegExp[] = [
  /^(?:enum )?(?:values?|ids?|codes?|numbers?|integers?|flags?)$/i,
  /^(?:names?|types?|keys?|status(?:es)?|states?|levels?|kinds?|reasons?|options?|constants?|modes?|tiers?|roles?)$/i,
];

/** Values are words or whole numbers: what has blanks in it is a description. */
const VALUE = /^(?:-?\d{1,15}|[A-Za-z][\w.:/-]*)$/;

/**
 * The values that a link leads to: a table or a list of them below a heading of this page, as in `[state](#order-states)`.
 * A column of numbers or names holds them, and another one says what they mean.
 */
export function linkedValues(outline: Outline, links: readonly Link[]): readonly WordedValue[] {
  const known = readOnce(outline);
  for (const { target } of links) {
    const [path = '', anchor = ''] = target.split('#');
    if (anchor === '' || !isThisPage(path, outline.page.name)) continue;
    const found = known.find(({ anchors }) => anchors.some((own) => anchor === own || anchor.endsWith(`-${own}`)));
    if (found !== undefined) return found.values;
  }
  return [];
}

interface ValueSection {
  readonly anchors: readonly string[];
  readonly values: readonly WordedValue[];
}

const readOnce = oncePerPage((outline): readonly ValueSection[] =>
  outline.sections.flatMap((section) => {
    const { heading } = section;
    const values = heading === undefined ? [] : valuesOfSection(section, outline);
    return heading === undefined || values.length < 2
      ? []
      : [{ anchors: [words(heading.text).join('-'), ...heading.anchors], values }];
  }),
);

/** Whether the path of a link leads to the page that it stands on. */
function isThisPage(path: string, name: string): boolean {
  const stem = (text: string): string => (/[^/]+$/.exec(text)?.[0] ?? '').replace(/\.\w+$/, '').toLowerCase();
  return path === '' || stem(path) === stem(name);
}

/** The values of the first table below a heading, or of the list there. */
function valuesOfSection({ blocks }: Section, { page }: Outline): readonly WordedValue[] {
  const table = blocks.find((block) => block.kind === 'table');
  if (table !== undefined) return valuesOfTable(table);
  const items = blocks.filter((block) => block.kind === 'prose').filter(({ item }) => item?.isFirst === true);
  return (valuesOfItems(items, page) ?? []).map(({ value, description }) => ({ value, meaning: description }));
}

function valuesOfTable({ header, rows }: Table): readonly WordedValue[] {
  if (rows.length < 2 || rows.length > MAX_VALUES || header.length > 5) return [];
  const columns = VALUE_HEADERS.flatMap((pattern) => header.flatMap(({ text }, at) => (pattern.test(text.trim()) ? [at] : [])));
  const column = columns.find((at) => rows.every((row) => valueIn(row[at]) !== undefined));
  if (column === undefined) return [];
  const others = header.map((_, at) => at).filter((at) => at !== column);
  const named = others.find((at) => VALUE_HEADERS[1]?.test(header[at]?.text.trim() ?? '')) ?? others[0] ?? -1;
  return rows.map((row) => ({ value: valueIn(row[column]) ?? '', meaning: row[named]?.text || undefined }));
}

/** The value that a cell holds and nothing else, without marks of notes. */
function valueIn(cell: Cell | undefined): string | undefined {
  const text = (cell?.codes.length === 1 ? cell.codes[0] : cell?.text)?.trim().replace(/^["']|["']$|\s*[*†‡]+$/g, '') ?? '';
  return VALUE.test(text) ? text : undefined;
}
