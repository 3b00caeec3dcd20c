import type { Cell, Table } from '../../model/outline.ts';
import { readType } from '../../type-names/read-type.ts';
import { isMemberName, readMemberName } from '../member-names.ts';
import { type ColumnMeaning, columnMeaning } from './column-meanings.ts';

/** Which column of a table holds what; -1 where none does. */
export interface Columns {
  readonly name: number;
  readonly type: number;
  readonly format: number;
  readonly example: number;
  readonly description: number;
  readonly required: number;
  readonly nullable: number;
  readonly values: number;
}

/** Columns that only tables of something else have: functions, endpoints, answers to requests. */
const OTHER_SUBJECT =
  /^(?:returns?|return (?:type|value)|arguments|signature|(?:http )?methods?|endpoints?|url|http status|status codes?)$/i;

/** What a first column is headed by that lists no members, whatever it looks like. */
const NO_NAMES =
  /\b(?:codes?|status(?:es)?|functions?|methods?|endpoints?|commands?|flags?|options?|permissions?|roles?|scopes?|headers?|env\w*|settings?|errors?|ur[il]s?|paths?|versions?|languages?|sdks?|librar(?:y|ies)|plans?|regions?|events?|web ?hooks?|actions?|topics?|triggers?|operations?|quer(?:y|ies)|values?|types?|enums?|constants?|reasons?|states?|formats?|classes|class|tables?|placeholders?|macros?)\b/i;

/**
 * The columns of a table that lists members; nothing if it lists none. A column is known by its header, in any of the
 * languages that `column-meanings.ts` has, or by what it holds: names as they are in code, words for types, prose.
 */
export function findColumns(table: Table): Columns | undefined {
  const { header, rows } = table;
  if (header.some(({ text }) => OTHER_SUBJECT.test(text.trim()))) return undefined;
  const meanings = header.map(({ text }) => columnMeaning(text));
  const find = (meaning: ColumnMeaning): number => meanings.indexOf(meaning);
  const required = find('required');
  const type = typeColumn(table, meanings);
  const columns: Columns = {
    name: find('name'),
    type,
    format: find('format'),
    example: [find('example'), valueColumn(table, meanings, type)].find((column) => column !== -1) ?? -1,
    description: find('description'),
    required: [required, find('optional'), notedColumn(table, meanings)].find((column) => column !== -1) ?? -1,
    nullable: find('nullable'),
    values: find('values'),
  };
  const others = meanings.filter((meaning) => meaning !== undefined && meaning !== 'name' && meaning !== 'event');
  if (columns.name !== -1 && (others.length > 0 || columns.type !== -1))
    return holdsNames(rows, columns.name, 0.5) ? withDescription(columns, table, meanings) : undefined;
  return isOpen(table, columns, others.length) && holdsNames(rows, 0, 0.75)
    ? withDescription({ ...columns, name: 0 }, table, meanings)
    : undefined;
}

/** A column that is headed "Value" behind one of names, beside one of descriptions: it shows what a member has; -1 if there is none. */
function valueColumn({ header, rows }: Table, meanings: readonly (ColumnMeaning | undefined)[], type: number): number {
  if (!meanings.includes('description')) return -1;
  return header.findIndex(
    ({ text }, column) =>
      column !== type &&
      column > meanings.indexOf('name') &&
      /^value$/i.test(text.trim()) &&
      !columnOf(rows, column).some((cell) => isProse(cell) || isType(cell)),
  );
}

/** A second column of words, which begin with "required" in some rows and not in others; -1 if there is none. */
function notedColumn({ rows }: Table, meanings: readonly (ColumnMeaning | undefined)[]): number {
  return meanings.findIndex(
    (meaning, column) =>
      meaning === 'description' &&
      meanings.indexOf('description') < column &&
      columnOf(rows, column).some(({ text }) => /^\W*required\b/i.test(text)),
  );
}

/** Whether a table can list members though no header says so: there are no headers, or types or prose beside names that are code. */
function isOpen({ header, rows }: Table, { name, type }: Columns, known: number): boolean {
  if (header.every(({ text }) => text === '')) return rows.every(([cell]) => cell === undefined || !/\s[a-z]/.test(cell.text));
  if (NO_NAMES.test(header[0]?.text ?? '')) return false;
  if (type > 0) return true;
  const cells = columnOf(rows, 0);
  const isCode = cells.length > 0 && cells.filter(({ codes }) => codes.length > 0).length * 4 >= cells.length * 3;
  return header.length > 1 && (name === 0 || (known > 0 && header.length < 5)) && isCode && columnOf(rows, 1).some(isProse);
}

/** The column of types: of several that are headed so, the one of which most is read; else one that holds little but types. */
function typeColumn({ header, rows }: Table, meanings: readonly (ColumnMeaning | undefined)[]): number {
  const share = (column: number): number => {
    const cells = columnOf(rows, column);
    return cells.length === 0 ? 0 : cells.filter(isType).length / cells.length;
  };
  const best = (columns: readonly number[]): number =>
    columns.reduce((one, other) => (one === -1 || share(other) > share(one) ? other : one), -1);
  const all = header.map((_, column) => column);
  const headed = best(all.filter((column) => meanings[column] === 'type'));
  if (headed !== -1) return headed;
  const told = best(all.filter((column) => column > 0 && meanings[column] === undefined));
  return told !== -1 && share(told) > 0.75 ? told : -1;
}

/** Whether a cell names one of the usual types and no more. */
function isType({ text, links }: Cell): boolean {
  if (text.length > 60 || /^(?:true|false|null|time|date|text|real|url|uri)$/i.test(text.trim())) return false;
  const { kinds, reference } = readType(text, links);
  return kinds.length > 0 && reference === undefined && !/[.!]\s*$|\w \w+ \w+ \w+ /.test(text);
}

function isProse({ text }: Cell): boolean {
  return /\S\s+\S+\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(text);
}

/** The columns with that of descriptions: where no header tells, the one of what is left that holds the most prose. */
function withDescription(columns: Columns, { header, rows }: Table, meanings: readonly (ColumnMeaning | undefined)[]): Columns {
  if (columns.description !== -1) return columns;
  const width = Math.max(header.length, ...rows.slice(0, 100).map((row) => row.length));
  const taken = new Set(Object.values(columns));
  const free = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !taken.has(column) && meanings[column] === undefined,
  );
  const prose = (column: number): number => columnOf(rows, column).filter(isProse).length;
  const description = free.reduce((one, other) => (one === -1 || prose(other) > prose(one) ? other : one), -1);
  return { ...columns, description };
}

/** The cells of a column that are not empty. */
function columnOf(rows: Table['rows'], column: number): readonly Cell[] {
  return rows.flatMap((row) => (row[column] === undefined || row[column].text === '' ? [] : [row[column]]));
}

/** Whether most cells of a column are names of members, and not those of headers of a request. */
function holdsNames(rows: Table['rows'], column: number, least: number): boolean {
  const cells = columnOf(rows, column);
  const texts = cells.map(({ text }) => text);
  const names = cells.filter((cell) => isMemberName(cell.text) || isNameWithRemark(cell));
  const headers = texts.filter((text) => /^(?:X-[\w-]+|[A-Z][a-z]+(?:-[A-Z][\w]*)+|Authorization|Host|Accept)\b/.test(text));
  return texts.length > 0 && names.length >= texts.length * least && headers.length * 2 < texts.length;
}

/** A name and a few words behind it; several words of which none is code are what people call something. */
function isNameWithRemark({ text, codes }: Cell): boolean {
  const rest = readMemberName(text)?.rest;
  return rest !== undefined && rest.length < 40 && (codes.length > 0 || !/^\p{L}+(?: \p{L}+){2,}/u.test(rest));
}

/** Whether the names of members say which are optional: by a question mark, by a column, or by the way of such tables. */
export function marksOptional({ header, rows }: Table, columns: Columns): boolean {
  if (columns.required !== -1) return true;
  if (/^field$/i.test(header[columns.name]?.text ?? '') && columns.type !== -1) return true;
  return rows.some((row) => /\?\W*$/.test(row[columns.name]?.text ?? ''));
}
