import type { DocumentedMember, MemberTable, StatedType } from '../model/documented.ts';
import type { Cell, Outline, Section, Table } from '../model/outline.ts';
import { readType, unstated } from '../model/stated-type.ts';
import type { SourceFile } from '../text/source.ts';
import { isEventTable } from './event-tables.ts';
import { isEndpoint, topicsOf } from './headings.ts';
import { withImplied } from './implied-members.ts';
import { type Columns, findColumns, marksOptional } from './member-columns.ts';
import {
  exampleOfCell,
  nullInWords,
  optionalInCell,
  optionalInWords,
  referenceIn,
  typeOfCell,
  typeOfValues,
  valuesInWords,
  valuesOfCell,
} from './member-facts.ts';
import { isMatrix } from './member-matrix.ts';
import { isAnnotation, isMemberName, type NamedMember, readMemberName } from './member-names.ts';

/** A list of members, with the section it stands in and the place of its block there. */
export interface MemberClaim extends MemberTable {
  readonly section: Section;
  readonly at: number;
}

/** The tables of a page that list members, whatever their columns, each with what stands around it. */
export function readMemberTables(outline: Outline): readonly MemberClaim[] {
  const topics = topicsOf(outline);
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block, at) => {
      const chain = topics.get(section)?.chain ?? [];
      if (block.kind !== 'table' || isEventTable(block, section) || isMatrix(block) || chain.some(({ text }) => isEndpoint(text)))
        return [];
      const { members, unread } = readMembers(block, outline.page);
      if (members.length === 0) return [];
      const [own, ...above] = chain;
      return [
        {
          members,
          unread,
          heading: own?.text ?? '',
          context: above.map(({ text }) => text).reverse(),
          introduction: introductionOf(section, at),
          place: { file: outline.page, span: block.span },
          section,
          at,
        },
      ];
    }),
  );
}

/** The paragraph right above a block. */
export function introductionOf({ blocks }: Section, at: number): string {
  const before = blocks.slice(Math.max(0, at - 3), at).findLast((block) => block.kind === 'prose');
  return before?.kind === 'prose' ? before.text : '';
}

function readMembers(table: Table, file: SourceFile): Pick<MemberTable, 'members' | 'unread'> {
  const columns = findColumns(table);
  if (columns === undefined) return { members: [], unread: [] };
  const marks = marksOptional(table, columns);
  const quotes = quotesStrings(table, columns);
  const members: DocumentedMember[] = [];
  const unread: MemberTable['unread'][number][] = [];
  const owners: { depth: number; path: readonly string[] }[] = [];
  for (const row of table.rows) {
    const cell = row[columns.name];
    if (cell === undefined || /^(?:|\.{2,}|…)$/.test(cell.text)) continue;
    const named = readMemberName(cell.text);
    if (named === undefined || !(named.rest === '' || isMemberName(cell.text) || named.rest.length < 40)) {
      unread.push({ text: cell.text, what: 'row', place: { file, span: cell.span } });
      continue;
    }
    while ((owners.at(-1)?.depth ?? -1) >= named.depth) owners.pop();
    const owner = named.depth === 0 ? [] : (owners.at(-1)?.path ?? []);
    const member = readMember({ row, header: table.header, columns, cell, file, named, owner, marks, quotes });
    const isList = member.type.kinds.includes('array') && member.type.kinds.length === 1;
    owners.push({ depth: named.depth, path: isList ? [...member.path, '[]'] : member.path });
    members.push(member, ...pointMembers(member, row[columns.description]));
    const typeCell = row[columns.type];
    if (typeCell !== undefined && isNotUnderstood(typeCell.text, member))
      unread.push({ text: member.path.join('.'), what: 'type', place: { file, span: typeCell.span } });
  }
  return { members: withImplied(members), unread };
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

function isNotUnderstood(text: string, { type }: DocumentedMember): boolean {
  const isNamed = type.kinds.length > 0 || type.reference !== undefined || type.nullable;
  return !isNamed && text !== '' && !/^(?:any|mixed|varies|dynamic|unknown|-|n\/a)\b/i.test(text);
}

interface RowContext {
  readonly row: readonly Cell[];
  readonly header: readonly Cell[];
  readonly columns: Columns;
  readonly cell: Cell;
  readonly file: SourceFile;
  readonly named: NamedMember;
  /** The path of the row that this one is put below. */
  readonly owner: readonly string[];
  readonly marks: boolean;
  /** Whether the examples of the table have strings in quotes, so that a number without is one. */
  readonly quotes: boolean;
}

function readMember(context: RowContext): DocumentedMember {
  const { row, columns, cell, file, named, owner, marks } = context;
  const description = row[columns.description];
  const { type, values } = typeOfRow(context);
  const nullable =
    type.nullable ||
    optionalInCell('', row[columns.nullable]?.text ?? '-') === false ||
    nullInWords(description?.text ?? '') ||
    (/\bnullable\b/i.test(named.rest) && !/not\s*null/i.test(named.rest));
  const reference = referenceIn(description, type);
  const example = exampleOf(context);
  const known = values.length > 0 ? values : description === undefined ? [] : valuesInWords(description);
  return {
    path: [...owner, ...named.path],
    type: { ...withReference(type, reference), nullable },
    optional: presenceOf(context) ?? (marks ? named.isMarkedOptional : undefined),
    description: description === undefined || description.text === '' ? undefined : description.text,
    knownValues: known,
    ...(example === undefined ? {} : { example }),
    place: { file, span: cell.span },
  };
}

/** Whether some example of a table is a text in quotes. */
function quotesStrings({ rows }: Table, { example }: Columns): boolean {
  return rows.some((row) => row[example] !== undefined && /^["'“]/.test(exampleOfCell(row[example]) ?? ''));
}

/** The value that a row shows beside its member: in a column of examples, or the only one in a column of values. */
function exampleOf({ row, columns }: RowContext): string | undefined {
  const shown = row[columns.example];
  if (shown !== undefined) return exampleOfCell(shown);
  const listed = row[columns.values];
  const [only, ...others] = listed === undefined ? [] : valuesOfCell(listed);
  return others.length === 0 ? only : undefined;
}

/** A link of the description says what an object is, or what an array holds. */
function withReference(type: StatedType, reference: StatedType['reference']): StatedType {
  if (reference === undefined) return type;
  return type.kinds.includes('array') ? { ...type, items: { ...unstated, reference } } : { ...type, reference };
}

function presenceOf({ row, header, columns, named }: RowContext): boolean | undefined {
  const required = row[columns.required];
  const inCell = required === undefined ? undefined : optionalInCell(header[columns.required]?.text ?? '', required.text);
  return inCell ?? optionalInWords(named.rest) ?? optionalInWords(row[columns.description]?.text ?? '');
}

/** The type of a row: stated in its column, behind the name, by the form of its values, or by an example. */
function typeOfRow({ row, columns, named, quotes }: RowContext): {
  readonly type: StatedType;
  readonly values: readonly string[];
} {
  const stated = typeOfCell(row[columns.type]);
  const description = row[columns.description]?.text ?? '';
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
  const listed = values === undefined ? [] : valuesOfCell(values);
  if (listed.length > 0) return { type: typeOfValues(listed, false), values: listed.length > 1 ? listed : [] };
  const format = row[columns.format] ?? row[columns.example];
  if (format === undefined) return stated;
  const worded = columns.format === -1 ? unstated : readType(format.text, format.links);
  const nullable = nullInWords(format.text);
  if (worded.kinds.length > 0 && format.codes.length === 0)
    return { type: { ...worded, nullable: worded.nullable || nullable }, values: [] };
  const within = valuesOfCell(format);
  const shown = within.length > 0 ? within : [exampleOfCell(format) ?? ''];
  const isEnumeration = columns.format !== -1 && within.length > 1 && within.every((value) => /^[A-Za-z][\w-]*$/.test(value));
  return { type: { ...typeOfValues(shown, !quotes), nullable }, values: isEnumeration ? within : [] };
}

/** The values that a column of them lists, if there are several. */
function valuesListed(cell: Cell | undefined): readonly string[] {
  const listed = cell === undefined ? [] : valuesOfCell(cell);
  return listed.length > 1 ? listed : [];
}

/** A time in seconds or milliseconds since 1970 is a number, whatever its column calls it. */
function asTime(type: StatedType, words: string): StatedType {
  return type.format === 'date-time' && /\b(?:unix|epoch)\b|\b(?:milli)?seconds since\b/i.test(words)
    ? { ...unstated, kinds: ['number'], nullable: type.nullable }
    : type;
}
