/** The widest list on one line. */
const WIDTH = 90;

/** A list of expressions, each on a line of its own where they do not fit on one. */
export function listText(items: readonly string[]): string {
  const line = `[${items.join(', ')}]`;
  return line.length <= WIDTH && !line.includes('\n') ? line : `[\n${items.map((item) => `  ${item},\n`).join('')}]`;
}
