import type { DocumentedMember, MemberTable } from '../model/documented.ts';
import type { Cell, Outline, Section, Table } from '../model/outline.ts';
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
  return outline.sections.flatMap((section, index) =>
    section.blocks.flatMap((block, at) => {
      if (block.kind !== 'table') return [];
      const members = readMembers(block, outline.page);
      if (members.length === 0) return [];
      const before = section.blocks.slice(0, at).findLast((other) => other.kind === 'prose');
      return [
        {
          members,
          heading: section.heading?.text ?? '',
          context: headingsAbove(outline, index),
          introduction: before?.kind === 'prose' ? before.text : '',
          place: { file: outline.page, span: block.span },
        },
      ];
    }),
  );
}

/** The headings that a section stands under, outermost first, without its own. */
export function headingsAbove({ sections }: Outline, index: number): readonly string[] {
  const above: string[] = [];
  let depth = sections[index]?.heading?.depth ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const heading: Section['heading'] = sections[at]?.heading;
    if (heading !== undefined && heading.depth < depth) {
      above.unshift(heading.text);
      depth = heading.depth;
    }
  }
  return above;
}

function readMembers(table: Table, file: SourceFile): readonly DocumentedMember[] {
  const columns = findColumns(table.header);
  if (columns === undefined) return [];
  const marksOptional =
    table.rows.some((row) => /\?\W*$/.test(row[columns.name]?.text ?? '')) ||
    columns.required !== -1 ||
    /^field$/i.test(table.header[columns.name]?.text ?? '');
  return table.rows.flatMap((row) => {
    const cell = row[columns.name];
    const name =
      cell === undefined
        ? null
        : /^([A-Za-z_$@][\w$@-]*(?:(?:\.|\[\]\.?)[\w$@-]+)*(?:\[\])?)\s*(\?)?[\s*†‡]*(?:\([^)]*\))?$/.exec(cell.text);
    if (cell === undefined || name === null) return [];
    return [readMember({ row, columns, cell, file, name: name[1] ?? '', optional: marksOptional ? name[2] === '?' : undefined })];
  });
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
