import type { DocumentedMember } from '../model/documented.ts';
import type { Cell, Outline, Table } from '../model/outline.ts';
import { unstated } from '../model/stated-type.ts';
import { isMemberName, readMemberName } from './member-names.ts';

/** A table with a member in each row and a mark below each event that has it. */
export interface MatrixClaim {
  /** For each column behind the first: what heads it, and the members that are marked in it. */
  readonly columns: readonly { readonly header: Cell; readonly members: readonly DocumentedMember[] }[];
}

const MARK = /^[x✓✔✅☑●•*yY]\W{0,2}$|^yes\b/iu;
const NO_MARK = /^(?:|[-–—✗✘❌]|no|n)$/iu;

/** The tables of a page that mark which member is where. */
export function readMatrices(outline: Outline): readonly MatrixClaim[] {
  return outline.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' && isMatrix(block) ? [readMatrix(block, outline)] : [])),
  );
}

function isMatrix({ header, rows }: Table): boolean {
  if (header.length < 3 || rows.length === 0) return false;
  const marks = rows.flatMap((row) => row.slice(1).map(({ text }) => text.trim()));
  return (
    marks.some((text) => MARK.test(text)) &&
    marks.every((text) => MARK.test(text) || NO_MARK.test(text)) &&
    rows.every(([name]) => name !== undefined && isMemberName(name.text))
  );
}

function readMatrix({ header, rows }: Table, { page }: Outline): MatrixClaim {
  const columns = header.slice(1).map((cell, index) => ({
    header: cell,
    members: rows.flatMap((row) => {
      const [name] = row;
      const path = name === undefined ? undefined : readMemberName(name.text)?.path;
      if (name === undefined || path === undefined || !MARK.test(row[index + 1]?.text.trim() ?? '')) return [];
      return [
        {
          path,
          type: unstated,
          optional: undefined,
          description: undefined,
          knownValues: [],
          place: { file: page, span: name.span },
        },
      ];
    }),
  }));
  return { columns };
}
