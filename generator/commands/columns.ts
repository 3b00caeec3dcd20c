/** How wide a line is where nobody says how wide the terminal is. */
const USUAL_WIDTH = 100;

/**
 * Rows as a table: the last column is wrapped so that lines are no longer than the terminal is wide, all others are as wide
 * as their longest cell.
 *
 * @param width the columns of the terminal.
 * @example
 * columnsText([['ok', 'Node', 'version 20'], ['problem', 'Lock file', 'none']], 80)
 * // → 'ok       Node       version 20\nproblem  Lock file  none\n'
 */
export function columnsText(rows: readonly (readonly string[])[], width: number = USUAL_WIDTH): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const indent = widths.reduce((sum, one) => sum + one + GAP.length, 0);
  return rows
    .flatMap((row) => {
      const before = widths.map((one, at) => `${(row[at] ?? '').padEnd(one)}${GAP}`).join('');
      const [first = '', ...rest] = wrap(row[count - 1] ?? '', Math.max(MIN_WIDTH, width - indent));
      return [`${before}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)].map((line) => `${line.trimEnd()}\n`);
    })
    .join('');
}

const GAP = '  ';

/** Narrower than that, words would stand one below the other. */
const MIN_WIDTH = 24;

/** The words of a text in lines; a word that is longer than a line stays whole. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
