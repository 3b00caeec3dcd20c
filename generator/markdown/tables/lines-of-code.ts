import type { RawBlock } from '../parser.ts';

/** The lines of a page, from 0, that are blocks of code: what looks like a table there is none. */
export function linesOfCode(blocks: readonly RawBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { kind, lines } of blocks) if (kind === 'fence') for (let line = lines[0]; line < lines[1]; line++) found.add(line);
  return found;
}
