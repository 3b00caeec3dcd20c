import type { PageCoverage } from '../../pipeline/told/page-coverage.ts';
import { printable } from '../../text/code-frame.ts';

const COLUMNS = [
  'page',
  'dialect',
  'events',
  'shown',
  'examples',
  'structures',
  'tables',
  'codeBlocks',
  'blocks',
  'used',
] as const;
const TITLES = ['page', 'dialect', 'events', 'shown', 'examples', 'structures', 'tables', 'code blocks', 'blocks', 'used'];

/** The coverage of pages as a table, with the events that are not shown below it. */
export function coverageTable(coverages: readonly PageCoverage[]): string {
  const rows = [TITLES, ...coverages.map((coverage) => COLUMNS.map((column) => String(coverage[column])))];
  const widths = TITLES.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const unused = coverages.flatMap(({ page, unused }) =>
    unused.map(({ kind, line, column, reason }) => `${page}:${line}:${column}: ${kind} skipped: ${reason}`),
  );
  const open = coverages.flatMap(({ page, notShown }) => notShown.map((type) => `${page}: no example shows ${type}`));
  return `${[...lines, ...unused, ...open].map(printable).join('\n')}\n`;
}
