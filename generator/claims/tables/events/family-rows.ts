import type { Table } from '../../../model/outline.ts';
import type { Span } from '../../../text/source.ts';
import { eventNameStrength } from '../../event-names.ts';

/** Events that a row lists as those of a family, and where. */
interface FamilyRow {
  readonly events: readonly string[];
  readonly span: Span;
}

/**
 * The rows of a table that begin with the name of a family and list what is in it: `order`, and beside it `order.paid` and
 * `order.sent`. Each row says of the family what it says.
 */
export function rowsOfFamilies({ rows }: Table): readonly FamilyRow[] {
  return rows.flatMap(([first, ...others]): readonly FamilyRow[] => {
    const [code = '', ...more] = first?.codes ?? [];
    const family = code.replace(/[./:]+\*$/, '');
    if (more.length > 0 || first?.text.trim() !== code || eventNameStrength(family) === 0) return [];
    const isWithin = (name: string): boolean =>
      name.startsWith(family) && /^[./:]/.test(name.slice(family.length)) && eventNameStrength(name) === 3;
    const list = others.find(({ codes }) => codes.length > 1 && codes.every(isWithin));
    return list === undefined ? [] : [{ events: list.codes, span: list.span }];
  });
}
