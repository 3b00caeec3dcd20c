import type { Outline } from '../../model/outline.ts';
import { isWireName } from '../event-names.ts';
import type { ListedValues } from '../lists/listed-values.ts';
import { withoutQuotes } from '../quotes.ts';
import { locateCodes } from './code-sequence.ts';

const BETWEEN = /^(?:[\s,;、|/"']|\band\b|\bor\b)*$/;
/** So many codes in a row are values of something; two may be anything. */
const LEAST = 3;

/**
 * Codes that stand in a sentence one after the other: values of one member, which the sentence need not name.
 * @example
 * readCodeRows(page('The name of the action (`made`, `sold`, `lost`) is in the payload.')).map(({ values }) => values.map(({ value }) => value))
 * // → [['made', 'sold', 'lost']]
 */
export function readCodeRows(outline: Outline): readonly ListedValues[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.kind !== 'prose' || block.codes.length < LEAST) return [];
      const place = { file: outline.page, span: block.span };
      return rowsIn(block.text, block.codes).map((row) => ({
        path: [],
        values: row.map((value) => ({ value, description: undefined, place })),
        section,
        owner: block,
      }));
    }),
  );
}

function rowsIn(text: string, codes: readonly string[]): readonly (readonly string[])[] {
  const located = locateCodes(text, codes);
  if (located.length < codes.length) return [];
  const rows: string[][] = [[]];
  for (const { code, gap } of located) {
    if (!BETWEEN.test(gap)) rows.push([]);
    rows.at(-1)?.push(withoutQuotes(code));
  }
  return rows.filter((row) => row.length >= LEAST && row.every(isWireName));
}
