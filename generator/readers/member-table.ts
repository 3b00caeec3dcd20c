import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentedMember, MemberTable } from '../model/documented.ts';
import type { Cell, Outline, Table } from '../model/outline.ts';
import { readType, unstated } from '../model/stated-type.ts';
import type { SourceFile } from '../text/source.ts';

/** Which column of a table holds what. */
interface Columns {
  readonly name: number;
  readonly type: number;
  readonly description: number;
  readonly required: number;
  readonly nullable: number;
}

/** The tables of a page that list members with their types, each with what stands around it. */
export function readMemberTables(outline: Outline): readonly MemberTable[] {
  const above = headingsAbove(outline);
  return outline.sections.flatMap((section, index) =>
    section.blocks.flatMap((block, at) => {
      if (block.kind !== 'table') return [];
      const { members, unread } = readMembers(block, outline.page);
      if (members.length === 0) return [];
      const before = section.blocks.slice(0, at).findLast((other) => other.kind === 'prose');
      return [
        {
          members,
          unread,
          heading: section.heading?.text ?? '',
          context: above[index] ?? [],
          introduction: before?.kind === 'prose' ? before.text : '',
          place: { file: outline.page, span: block.span },
        },
      ];
    }),
  );
}

/** For each section of a page, the headings that it stands under, outermost first, without its own. */
export function headingsAbove({ sections }: Outline): readonly (readonly string[])[] {
  let open: readonly { readonly text: string; readonly depth: number }[] = [];
  return sections.map(({ heading }) => {
    if (heading === undefined) return [];
    open = open.filter(({ depth }) => depth < heading.depth);
    const above = open.map(({ text }) => text);
    open = [...open, heading];
    return above;
  });
}

const MEMBER_NAME = /^([A-Za-z_$@][\w$@-]*(?:(?:\.|\[\]\.?)[\w$@-]+)*(?:\[\])?)\s*(\?)?[\s*†‡]*(?:\([^)]*\))?$/;

function readMembers(table: Table, file: SourceFile): Pick<MemberTable, 'members' | 'unread'> {
  const columns = findColumns(table.header);
  if (columns === undefined) return { members: [], unread: [] };
  const marks = marksOptional(table, columns);
  const members: DocumentedMember[] = [];
  const unread: MemberTable['unread'][number][] = [];
  for (const row of table.rows) {
    const cell = row[columns.name];
    if (cell === undefined || cell.text === '') continue;
    const [, name, mark] = MEMBER_NAME.exec(cell.text) ?? [];
    if (name === undefined) {
      unread.push({ text: cell.text, what: 'row', place: { file, span: cell.span } });
      continue;
    }
    const member = readMember({ row, columns, cell, file, name, optional: marks ? mark === '?' : undefined });
    members.push(member, ...pointMembers(member, row[columns.description]));
    const typeCell = row[columns.type];
    if (typeCell !== undefined && isNotUnderstood(typeCell.text, member))
      unread.push({ text: name, what: 'type', place: { file, span: typeCell.span } });
  }
  return { members, unread };
}

/** Members within a member, as a list in its description: `` `colour` (string): what it looks like ``. */
function pointMembers({ path, type: owner, place }: DocumentedMember, cell: Cell | undefined): readonly DocumentedMember[] {
  if (!owner.kinds.includes('object')) return [];
  const inner = (cell?.points ?? []).flatMap((point) => {
    const [, name, type = '', description] = /^([A-Za-z_]\w*)\s*(?:\(([\w .<>,[\]]+)\))?\s*[:–—-]\s+(.+)$/.exec(point) ?? [];
    return name === undefined
      ? []
      : [{ path: [...path, name], type: readType(type), optional: undefined, description, knownValues: [], place }];
  });
  return inner.length > 1 ? inner : [];
}

/** Whether the names of members say which are optional: by a question mark, by a column, or by the way of such tables. */
function marksOptional({ header, rows }: Table, columns: Columns): boolean {
  if (columns.required !== -1 || /^field$/i.test(header[columns.name]?.text ?? '')) return true;
  return rows.some((row) => /\?\W*$/.test(row[columns.name]?.text ?? ''));
}

function isNotUnderstood(text: string, { type }: DocumentedMember): boolean {
  const isNamed = type.kinds.length > 0 || type.reference !== undefined || type.nullable;
  return !isNamed && text !== '' && !/^(?:any|mixed|varies|dynamic|unknown|-|n\/a)\b/i.test(text);
}

interface RowContext {
  readonly row: readonly Cell[];
  readonly columns: Columns;
  readonly cell: Cell;
  readonly file: SourceFile;
  readonly name: string;
  readonly optional: boolean | undefined;
}

function readMember({ row, columns, cell, file, name, optional }: RowContext): DocumentedMember {
  const typeCell = row[columns.type];
  const description = row[columns.description];
  const required = row[columns.required]?.text;
  const type = typeCell === undefined ? unstated : readType(typeCell.text, typeCell.links);
  const nullable = type.nullable || /^(?:yes|true|y|✓|✔)/i.test(row[columns.nullable]?.text ?? '');
  return {
    path: name.replaceAll('[]', '').split('.'),
    type: { ...type, nullable },
    optional: required === undefined ? optional : !/^(?:yes|true|y|required|✓|✔)/i.test(required),
    description: description === undefined || description.text === '' ? undefined : description.text,
    knownValues: knownValues(description),
    place: { file, span: cell.span },
  };
}

function findColumns(header: readonly Cell[]): Columns | undefined {
  const find = (pattern: RegExp): number => header.findIndex((cell) => pattern.test(cell.text.trim()));
  const name = find(/^(?:field|property|attribute|parameter|member|element|key|name)(?: name)?s?$/i);
  const type = find(/^(?:data ?)?types?$/i);
  if (name === -1 || type === -1 || name === type) return undefined;
  return {
    name,
    type,
    description: find(/desc|meaning|notes?|comment|details/i),
    required: find(/^required\??$/i),
    nullable: find(/^null(?:able)?\??$/i),
  };
}

/** ``Possible values are `Delivered`, `Expanded` and `Failed`.`` */
function knownValues(cell: Cell | undefined): readonly string[] {
  if (
    cell === undefined ||
    !/\b(?:possible|allowed|valid|supported|accepted|following) values?\b|\bone of\b|\bvalues? (?:are|is|include)\b|\bcan be\b|\beither\b/i.test(
      cell.text,
    )
  )
    return [];
  const values = cell.codes.filter((code) => /^[\w .:/-]+$/.test(code));
  return values.length > 1 ? [...new Set(values)] : [];
}

/** What of member tables was not read, as diagnostics. */
export function unreadRows(tables: readonly MemberTable[]): readonly Diagnostic[] {
  return tables.flatMap(({ unread }) =>
    unread.map(({ text, what, place }) =>
      what === 'row'
        ? diagnostic('table/row-not-read', { text }, place)
        : diagnostic('table/type-not-read', { member: text }, place),
    ),
  );
}
