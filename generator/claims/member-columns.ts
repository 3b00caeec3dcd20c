import type { Table } from '../model/outline.ts';
import { isMemberName, readMemberName } from './member-names.ts';

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

const NAME_HEADER =
  /^(?:(?:json|payload|event|data|object|webhook|body)\s+)?(?:fields?|propert(?:y|ies)|attributes?|param(?:eter)?s?|members?|elements?|keys?|names?|variables?|arguments?)(?: names?)?s?$/i;

/** The columns of a table that lists members; nothing if it lists none. */
export function findColumns({ header, rows }: Table): Columns | undefined {
  const find = (pattern: RegExp): number => header.findIndex((cell) => pattern.test(cell.text.trim()));
  const columns = {
    type: find(/^(?:(?:data|json|value|field|property) ?)?types?$/i),
    format: find(/^formats?$/i),
    example: find(/^(?:examples?|sample|example values?|sample values?)$/i),
    description: find(/desc|meaning|notes?|comment|details|explanation|definition/i),
    required: find(/^(?:required|mandatory|optional|presence|always present|requirement)\b.{0,12}$/i),
    nullable: find(/^null(?:able)?\??$/i),
    values: find(/^(?:possible |allowed |valid |accepted |supported |known )?values$|^enum$|^options$/i),
  };
  const name = find(NAME_HEADER);
  const others = Object.values(columns).filter((index) => index !== -1 && index !== name);
  if (name !== -1 && others.length > 0 && !others.includes(name))
    return holdsNames(rows, name, 0.5) ? { ...columns, name } : undefined;
  if (header.length > 3 && Object.values(columns).every((index) => index === -1)) return undefined;
  const isOpen = header.every(({ text }) => text === '') || (header.length > 1 && columns.type > 0);
  if (!isOpen || !holdsNames(rows, 0, 0.75)) return undefined;
  return { ...columns, name: 0, description: columns.description === -1 ? (columns.type === 1 ? 2 : 1) : columns.description };
}

/** Whether most cells of a column are names of members, and not those of headers of a request. */
function holdsNames(rows: Table['rows'], column: number, least: number): boolean {
  const texts = rows.flatMap((row) => (row[column] === undefined || row[column].text === '' ? [] : [row[column].text]));
  const names = texts.filter((text) => isMemberName(text) || (readMemberName(text)?.rest.length ?? 100) < 40);
  const headers = texts.filter((text) => /^(?:X-[\w-]+|[A-Z][a-z]+(?:-[A-Z][\w]*)+|Authorization|Host|Accept)\b/.test(text));
  return texts.length > 0 && names.length >= texts.length * least && headers.length * 2 < texts.length;
}

/** Whether the names of members say which are optional: by a question mark, by a column, or by the way of such tables. */
export function marksOptional({ header, rows }: Table, columns: Columns): boolean {
  if (columns.required !== -1) return true;
  if (/^field$/i.test(header[columns.name]?.text ?? '') && columns.type !== -1) return true;
  return rows.some((row) => /\?\W*$/.test(row[columns.name]?.text ?? ''));
}
