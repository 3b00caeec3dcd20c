import type { DocumentedMember, MemberForm, MemberTable } from '../../model/documented.ts';
import type { Cell, Outline, Section, Table } from '../../model/outline.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { readType } from '../../type-names/read-type.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import { withImplied } from '../implied-members.ts';
import { type ExplainBySigns, explainSigns, withUnmarked } from '../legends/marked-members.ts';
import { isMemberName, readMemberName } from '../member-names.ts';
import { isEventTable } from './event-tables.ts';
import { isOfLabels } from './label-tables.ts';
import { type Columns, findColumns, marksOptional } from './member-columns.ts';
import { isMatrix } from './member-matrix.ts';
import { memberOfRow } from './member-of-row.ts';
import { quotesStrings, signsOfRow } from './member-rows.ts';
import { rowsByEvent } from './members-by-event.ts';
import { readSchemaRow } from './schema-rows.ts';
import { shownMembers } from './shown-members.ts';

/** A list of members, with the section it stands in and the place of its block there. */
export interface MemberClaim extends MemberTable {
  readonly section: Section;
  readonly at: number;
  /** The events that its rows name in a column of their own. */
  readonly events?: readonly string[];
}

/**
 * The tables of a page that list members, whatever their columns, each with what stands around it.
 * @example
 * readMemberTables(page('| Field | Type |\n| --- | --- |\n| `id` | string |\n| `total` | number |')).flatMap(({ members }) => members.map(({ path }) => path))
 * // → [['id'], ['total']]
 */
export function readMemberTables(outline: Outline): readonly MemberClaim[] {
  const topics = topicsOf(outline);
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block, at) => {
      const topic = topics.get(section);
      if (block.kind !== 'table' || topic?.isOfEndpoint) return [];
      if (isEventTable(block, section) || isMatrix(block) || isOfLabels(block)) return [];
      const [own, ...above] = topic?.chain ?? [];
      const around = {
        form: formOf(block, outline.page),
        heading: own?.text ?? '',
        context: above.map(({ text }) => text).reverse(),
        introduction: introductionOf(section, at),
        section,
        at,
      };
      return readParts(block, outline, { section, at }).map((part) => ({ ...part, ...around }));
    }),
  );
}

/** So much of a table tells how it is written. */
const MAX_START = 500;

/** JSON Schemas, definition lists and components of members are read as tables, and are none. */
function formOf({ span }: Table, { text }: SourceFile): MemberForm {
  const start = text.slice(span.start, Math.min(span.end, span.start + MAX_START)).trimStart();
  if (/^(?:[{[]|```|~~~)|\bproperties["']?\s*:/.test(start)) return 'declaration';
  return /^<(?!table\b|t[hrd]\b)/i.test(start) || /^[^|]+\n\s*:/.test(start) ? 'list' : 'table';
}

/** The paragraph right above a block. */
function introductionOf({ blocks }: Section, at: number): string {
  const before = blocks.slice(Math.max(0, at - 3), at).findLast((block) => block.kind === 'prose');
  return before?.kind === 'prose' ? before.text : '';
}

/** The members of a table, those of each event by themselves where a column names the events. */
function readParts(
  table: Table,
  outline: Outline,
  at: Pick<MemberClaim, 'section' | 'at'>,
): readonly Pick<MemberClaim, 'members' | 'unread' | 'place' | 'events'>[] {
  const columns = findColumns(table);
  if (columns === undefined) return [];
  const explain = explainSigns(outline, at, table.rows, (row) => signsOfRow(row, columns, outline.page));
  const byEvent = rowsByEvent(table);
  const parts = (byEvent ?? [{ rows: table.rows, events: [] }]).map(({ rows, events }) => ({
    ...readMembers({ ...table, rows }, { columns, explain }, outline),
    place: { file: outline.page, span: byEvent === undefined ? table.span : spanOf(rows, table.span) },
    ...(events.length === 0 ? {} : { events }),
  }));
  return parts.filter(({ members }) => members.length > 0);
}

/** Where some rows of a table stand. */
function spanOf(rows: Table['rows'], whole: Span): Span {
  const cells = rows.flat();
  return { start: cells[0]?.span.start ?? whole.start, end: cells.at(-1)?.span.end ?? whole.end };
}

interface TableContext {
  readonly columns: Columns;
  readonly explain: ExplainBySigns<Table['rows'][number]>;
}

function readMembers(
  table: Table,
  { columns, explain }: TableContext,
  outline: Outline,
): Pick<MemberTable, 'members' | 'unread'> {
  const file = outline.page;
  const ofTable = { header: table.header, columns, file, outline, ...waysOf(table, columns) };
  const members: DocumentedMember[] = [];
  const unread: MemberTable['unread'][number][] = [];
  const owners: { depth: number; path: readonly string[] }[] = [];
  const alternatives: string[] = [];
  for (const row of table.rows) {
    const cell = row[columns.name];
    if (cell === undefined || /^(?:|\.{2,}|…|\(root\))$/.test(cell.text)) continue;
    const named = readSchemaRow(cell.text, alternatives) ?? readMemberName(cell.text);
    if (named?.path.length === 0) continue;
    if (named === undefined || !(named.rest === '' || isMemberName(cell.text) || named.rest.length < 40)) {
      unread.push({ text: cell.text, what: 'row', place: { file, span: cell.span } });
      continue;
    }
    while ((owners.at(-1)?.depth ?? -1) >= named.depth) owners.pop();
    const owner = named.depth === 0 ? [] : (owners.at(-1)?.path ?? []);
    const member = memberOfRow({ ...ofTable, row, cell, named, owner, said: explain(row) });
    const isList = member.type.kinds.includes('array') && member.type.kinds.length === 1;
    owners.push({ depth: named.depth, path: isList ? [...member.path, '[]'] : member.path });
    const within = pointMembers(member, row[columns.description]);
    const shown = within.length > 0 ? within : shownMembers(member, [row[columns.example], row[columns.description]], file);
    members.push(member, ...shown);
    const typeCell = row[columns.type];
    if (typeCell !== undefined && isNotUnderstood(typeCell.text, member))
      unread.push({ text: member.path.join('.'), what: 'type', place: { file, span: typeCell.span } });
  }
  return { members: withImplied(withUnmarked(members)), unread };
}

/** How the rows of a table are written. */
function waysOf(table: Table, columns: Columns): { readonly marks: boolean; readonly quotes: boolean } {
  return { marks: marksOptional(table, columns), quotes: quotesStrings(table, columns) };
}

/** Members within a member, as a list in its description: `` `color` (string): what it looks like ``. */
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

function isNotUnderstood(text: string, { type }: DocumentedMember): boolean {
  const isNamed = type.kinds.length > 0 || type.reference !== undefined || type.nullable;
  return !isNamed && text !== '' && !/^(?:any|mixed|varies|dynamic|unknown|-|n\/a)\b/i.test(text);
}
