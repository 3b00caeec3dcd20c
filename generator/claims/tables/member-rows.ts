import type { Condition, DocumentedType } from '../../model/documented.ts';
import type { Cell, Outline, Table } from '../../model/outline.ts';
import type { SourceFile } from '../../text/source.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import { conditionInWords, conditionOfCell } from '../conditions.ts';
import type { Said } from '../legends/marked-members.ts';
import { signOfCell, signsAround, signsOfName } from '../legends/signs.ts';
import {
  exampleOfCell,
  nullInWords,
  optionalInCell,
  optionalInWords,
  typeOfCell,
  typeOfValues,
  valuesOfCell,
  valuesOfColumn,
} from '../member-facts.ts';
import { isAnnotation, type NamedMember, readMemberName } from '../member-names.ts';
import { typeInWords } from '../types-in-words.ts';
import { columnMeaning } from './column-meanings.ts';
import type { Columns } from './member-columns.ts';

/** A row of a table of members, and what is known of it before it is read. */
export interface RowContext {
  readonly row: readonly Cell[];
  readonly header: readonly Cell[];
  readonly columns: Columns;
  readonly cell: Cell;
  readonly file: SourceFile;
  readonly outline: Outline;
  readonly named: NamedMember;
  /** The path of the row that this one is put below. */
  readonly owner: readonly string[];
  readonly marks: boolean;
  /** What legends say of it by its signs. */
  readonly said: Said | undefined;
  /** Whether the examples of the table have strings in quotes, so that a number without is one. */
  readonly quotes: boolean;
}

/** The type of a row: stated in its column, behind the name, by the form of its values, or by an example. */
export function typeOfRow({ row, columns, named, quotes }: RowContext): {
  readonly type: DocumentedType;
  readonly values: readonly string[];
} {
  const stated = typeOfCell(row[columns.type]);
  const description = row[columns.description]?.text ?? '';
  const shownAsText = isOnlyNamed(stated.type) ? typeOfTexts(row[columns.example]) : undefined;
  if (shownAsText !== undefined) return { type: shownAsText, values: [] };
  if (stated.type.kinds.length > 0 || stated.type.reference !== undefined)
    return {
      values: stated.values.length > 0 ? stated.values : valuesListed(row[columns.values]),
      type: asTime(stated.type, `${row[columns.type]?.text ?? ''} ${description}`),
    };
  const behind = isAnnotation(named.rest)
    ? readType(named.rest.replace(/\b(?:required|optional|nullable|not null|read-?only|deprecated)\b|[*†‡?,:;()]/gi, ' ').trim())
    : unstated;
  if (behind.kinds.length > 0) return { type: behind, values: [] };
  const values = row[columns.values];
  const listed = values === undefined ? [] : valuesOfColumn(values);
  if (listed.length > 0) return { type: typeOfValues(listed, false), values: listed.length > 1 ? listed : [] };
  const format = row[columns.format] ?? row[columns.example];
  if (format === undefined) return { type: withNull(typeInWords(row[columns.description]), stated.type), values: [] };
  const worded = columns.format === -1 ? unstated : readType(format.text, format.links);
  const nullable = nullInWords(format.text);
  if (worded.kinds.length > 0 && format.codes.length === 0)
    return { type: { ...worded, nullable: worded.nullable || nullable }, values: [] };
  const within = valuesOfCell(format);
  const shown = within.length > 0 ? within : [exampleOfCell(format) ?? ''];
  const isEnumeration = columns.format !== -1 && within.length > 1 && within.every((value) => /^[A-Za-z][\w-]*$/.test(value));
  return { type: { ...typeOfValues(shown, !quotes), nullable }, values: isEnumeration ? within : [] };
}

/** Whether nothing but a name says what the type is, and no link leads to it: it may be an object, or a text of some form. */
function isOnlyNamed({ kinds, reference }: DocumentedType): boolean {
  return reference?.target === '' && kinds.every((kind) => kind === 'object');
}

/** The type of examples that are all text or numbers; nothing where one is an object or a list, or none is there. */
function typeOfTexts(cell: Cell | undefined): DocumentedType | undefined {
  if (cell === undefined) return undefined;
  const listed = valuesOfCell(cell);
  const { kinds } = typeOfValues(listed.length > 0 ? listed : [exampleOfCell(cell) ?? ''], true);
  const isScalar = kinds.length > 0 && kinds.every((kind) => kind !== 'object' && kind !== 'array');
  return isScalar ? { ...unstated, kinds } : undefined;
}

function withNull(type: DocumentedType, { nullable }: DocumentedType): DocumentedType {
  return { ...type, nullable: type.nullable || nullable };
}

/** The values that a column of them lists, if there are several. */
function valuesListed(cell: Cell | undefined): readonly string[] {
  const listed = cell === undefined ? [] : valuesOfColumn(cell);
  return listed.length > 1 ? listed : [];
}

/** A time in seconds or milliseconds since 1970 is a number, whatever its column calls it. */
function asTime(type: DocumentedType, words: string): DocumentedType {
  return type.format === 'date-time' && /\b(?:unix|epoch)\b|\b(?:milli)?seconds since\b/i.test(words)
    ? { ...unstated, kinds: ['number'], nullable: type.nullable }
    : type;
}

/** The value that a row shows beside its member: in a column of examples, or the only one in a column of values. */
export function exampleOf({ row, columns }: RowContext): string | undefined {
  const shown = row[columns.example];
  if (shown !== undefined) return exampleOfCell(shown);
  const listed = row[columns.values];
  const [only, ...others] = listed === undefined ? [] : valuesOfCell(listed);
  return others.length === 0 ? only : undefined;
}

/** Whether some example of a table is a text in quotes. */
export function quotesStrings({ rows }: Table, { example }: Columns): boolean {
  return rows.some((row) => row[example] !== undefined && /^["'“]/.test(exampleOfCell(row[example]) ?? ''));
}

/** Whether the member of a row is optional, by its cell, its name or its description. */
export function presenceOf({ row, header, columns, named }: RowContext): boolean | undefined {
  const required = row[columns.required];
  const title = header[columns.required]?.text ?? '';
  const isNoted = columnMeaning(title) === 'description';
  const inCell =
    required === undefined ? undefined : isNoted ? !/^\W*required\b/i.test(required.text) : optionalInCell(title, required.text);
  return inCell ?? optionalInWords(named.rest) ?? optionalInWords(row[columns.description]?.text ?? '');
}

/** The signs of a row: at its name, at the end of its type or description, and those that a cell consists of. */
export function signsOfRow(row: readonly Cell[], columns: Columns, file: SourceFile): ReadonlySet<string> {
  const cell = row[columns.name];
  if (cell === undefined) return new Set();
  const rest = readMemberName(cell.text)?.rest ?? '';
  const around = [row[columns.type], row[columns.description]].flatMap((other) =>
    other === undefined ? [] : signsAround(other),
  );
  const alone = row.flatMap((other) => (other === cell ? [] : (signOfCell(other) ?? [])));
  return new Set([...signsOfName(file.text.slice(cell.span.start, cell.span.end), rest), ...around, ...alone]);
}

/** When the member of a row is there: its description says so, or a cell that says nothing else. */
export function conditionOfRow({ row, columns }: RowContext): Condition | undefined {
  const description = row[columns.description];
  const inWords = description === undefined ? undefined : conditionInWords(description);
  const others = row.filter((_, index) => index !== columns.name && index !== columns.type);
  return inWords ?? others.flatMap((cell) => conditionOfCell(cell) ?? [])[0];
}
