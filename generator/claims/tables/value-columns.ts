import type { Cell, Outline, Section, Table } from '../../model/outline.ts';
import { isWireName, nameKey } from '../event-names.ts';
import { namesInJson } from '../fences/names-in-json.ts';
import type { ListedValues } from '../lists/listed-values.ts';
import { oncePerPage } from '../once-per-page.ts';

/** Members that say what happened, in the words of a header: "Action", "Event type". */
const TELLS =
  /^(?:web ?hook |event |hook |message |notification )?(?:actions?|events?|types?|kinds?|triggers?|operations?)(?: (?:types?|names?|kinds?))?$/i;
/** More rows are not read. */
const MAX_VALUES = 500;

/**
 * The values that a table gives to a member that says what happened: its first column is headed by the name of the member, be it
 * in words, and has one value a row, as code.
 * @example
 * readValueColumns(page('| Action | Meaning |\n| --- | --- |\n| `made` | It is made. |\n| `sold` | It is sold. |\n\n~~~json\n{ "action": "made" }\n~~~')).map(({ path, values }) => [path, values.map(({ value }) => value)])
 * // → [[['action'], ['made', 'sold']]]
 */
export function readValueColumns(outline: Outline): readonly ListedValues[] {
  const members = membersByKey(outline);
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? valuesOf(block, { section, outline, members }) : [])),
  );
}

function valuesOf(
  table: Table,
  {
    section,
    outline,
    members,
  }: { readonly section: Section; readonly outline: Outline; readonly members: ReadonlyMap<string, string> },
): readonly ListedValues[] {
  const { header, rows } = table;
  const title = header[0]?.text.trim() ?? '';
  const name = TELLS.test(title) ? members.get(nameKey(title.replace(/s$/i, ''))) : undefined;
  if (name === undefined || rows.length < 2 || rows.length > MAX_VALUES || header.length > 3) return [];
  const values = rows.flatMap(([cell, meaning]) => {
    const value = valueIn(cell);
    if (cell === undefined || value === undefined) return [];
    return [{ value, description: meaning?.text || undefined, place: { file: outline.page, span: cell.span } }];
  });
  return values.length === rows.length ? [{ path: [name], values, section, owner: table }] : [];
}

/** The one code of a cell that has nothing else. */
function valueIn(cell: Cell | undefined): string | undefined {
  const [code, ...others] = cell?.codes ?? [];
  if (code === undefined || others.length > 0 || cell?.text.trim() !== code.trim()) return undefined;
  return isWireName(code.trim()) ? code.trim() : undefined;
}

/** The names of members in the JSON of a page by their key; the first of those that are alike. */
const membersByKey = oncePerPage((outline): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const name of namesInJson(outline).members) {
    const key = nameKey(name);
    if (!found.has(key)) found.set(key, name);
  }
  return found;
});
