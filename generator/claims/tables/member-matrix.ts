import type { DocumentedMember } from '../../model/documented.ts';
import type { Cell, Outline, Table } from '../../model/outline.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import { isMemberName, readMemberName } from '../member-names.ts';
import { columnMeaning, headsEvents } from './column-meanings.ts';

/** A table that marks which member which event has: a member in each row and an event in each column, or the other way around. */
export interface MatrixClaim {
  /** For each event: the cell that names it, and the members that are marked for it. */
  readonly columns: readonly { readonly header: Cell; readonly members: readonly DocumentedMember[] }[];
}

const MARK = /^[x✓✔✅☑●○•*yY√]\W{0,2}$|^(?:yes|required|optional)\b/iu;
const NO_MARK = /^(?:|[-–—✗✘❌]|no|n|n\/a)$/iu;

/**
 * The tables of a page that mark which member is where.
 * @example
 * readMatrices(page('| Field | `order.paid` | `order.shipped` |\n| --- | --- | --- |\n| `id` | x | x |\n| `total` | x | |')).flatMap(
 *   ({ columns }) => columns.map(({ header, members }) => [header.text, members.map(({ path }) => path.join('.'))]),
 * )
 * // → [['order.paid', ['id', 'total']], ['order.shipped', ['id']]]
 */
export function readMatrices(outline: Outline): readonly MatrixClaim[] {
  return outline.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? readMatrix(block, outline) : [])),
  );
}

/** Whether a table marks which member is where. */
export function isMatrix(table: Table): boolean {
  return (
    table.rows.length > 0 &&
    markedColumns(table).length > 1 &&
    table.rows.every(([name]) => name !== undefined && isMemberName(name.text))
  );
}

function readMatrix(table: Table, outline: Outline): readonly MatrixClaim[] {
  const { header, rows } = table;
  const marked = markedColumns(table);
  if (rows.length === 0 || marked.length < 2) return [];
  if (headsEvents(header[0]?.text ?? '') && marked.every((column) => isMemberName(header[column]?.text ?? '')))
    return [
      {
        columns: rows.flatMap((row) =>
          row[0] === undefined ? [] : [{ header: row[0], members: membersOfRow(table, row, marked, outline) }],
        ),
      },
    ];
  if (!rows.every(([name]) => name !== undefined && isMemberName(name.text))) return [];
  const types = header.findIndex(({ text }) => columnMeaning(text) === 'type');
  return [{ columns: marked.flatMap((column) => columnOf(table, { column, types }, outline)) }];
}

/** The columns of marks: those whose header tells of no such column as tables of members have; nothing if one of them holds anything else. */
function markedColumns({ header, rows }: Table): readonly number[] {
  const columns = header.map((_, column) => column).slice(1);
  const isMarked = (column: number): boolean => {
    const texts = rows.map((row) => row[column]?.text.trim() ?? '');
    return texts.some((text) => MARK.test(text)) && texts.every((text) => MARK.test(text) || NO_MARK.test(text));
  };
  const isKnown = (column: number): boolean => columnMeaning(header[column]?.text ?? '') !== undefined;
  const marked = columns.filter((column) => !isKnown(column));
  return marked.every((column) => isMarked(column) || rows.every((row) => NO_MARK.test(row[column]?.text.trim() ?? ''))) &&
    marked.some(isMarked)
    ? marked
    : [];
}

function columnOf(
  { header, rows }: Table,
  { column, types }: { readonly column: number; readonly types: number },
  { page }: Outline,
): MatrixClaim['columns'] {
  const cell = header[column];
  if (cell === undefined) return [];
  const members = rows.flatMap((row) => {
    const mark = row[column]?.text.trim() ?? '';
    const [name] = row;
    return name === undefined || !MARK.test(mark) ? [] : memberOf(name, { type: row[types]?.text ?? '', mark }, page);
  });
  return [{ header: cell, members }];
}

function membersOfRow(
  { header }: Table,
  row: readonly Cell[],
  marked: readonly number[],
  { page }: Outline,
): readonly DocumentedMember[] {
  return marked.flatMap((column) => {
    const mark = row[column]?.text.trim() ?? '';
    const name = header[column];
    return name === undefined || !MARK.test(mark) ? [] : memberOf(name, { type: '', mark }, page);
  });
}

function memberOf(
  name: Cell,
  { type, mark }: { readonly type: string; readonly mark: string },
  file: Outline['page'],
): readonly DocumentedMember[] {
  const path = readMemberName(name.text)?.path;
  if (path === undefined) return [];
  const optional = /^optional/i.test(mark) ? true : /^required/i.test(mark) ? false : undefined;
  const stated = type === '' ? unstated : readType(type);
  return [{ path, type: stated, optional, description: undefined, knownValues: [], place: { file, span: name.span } }];
}
