import type { Cell, Outline, Section, Table } from '../../model/outline.ts';
import { words } from '../../text/case.ts';
import type { Place, Span } from '../../text/source.ts';
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

/** The values that a section lists, and the anchors that links lead to it by. */
export interface ValueSection {
  readonly anchors: readonly string[];
  readonly section: Section;
  readonly values: readonly WordedValue[];
  readonly place: Place;
}

/** The sections of a page with a table or a list of values: a column of numbers or names holds them, and another one says what they mean. */
export const valueSections = oncePerPage((outline: Outline): readonly ValueSection[] =>
  outline.sections.flatMap((section) => {
    const { heading } = section;
    const found = heading === undefined ? undefined : valuesOfSection(section, outline);
    if (heading === undefined || found === undefined || found.values.length < 2) return [];
    const anchors = [words(heading.text).join('-'), ...heading.anchors];
    return [{ anchors, section, values: found.values, place: { file: outline.page, span: found.span } }];
  }),
);

/** The values of the first table below a heading, or of the list there. */
function valuesOfSection(
  { blocks }: Section,
  { page }: Outline,
): { readonly values: readonly WordedValue[]; readonly span: Span } | undefined {
  const table = blocks.find((block) => block.kind === 'table');
  if (table !== undefined) return { values: valuesOfTable(table), span: table.span };
  const items = blocks.filter((block) => block.kind === 'prose').filter(({ item }) => item?.isFirst === true);
  const [first] = items;
  const listed = valuesOfItems(items, page) ?? [];
  const values = listed.map(({ value, description }) => ({ value, meaning: description }));
  return first === undefined ? undefined : { values, span: first.span };
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
