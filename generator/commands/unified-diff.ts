import { displayPath } from '../io/disk/paths.ts';
import type { FileChange } from '../io/output/plan-changes.ts';
import { printableLines } from '../text/code-frame.ts';

/** Two texts as a unified diff, with some lines of what stands around each change. */
export async function unifiedDiff(
  from: { readonly name: string; readonly text: string },
  to: { readonly name: string; readonly text: string },
  context: number,
): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return printableLines(createTwoFilesPatch(from.name, to.name, from.text, to.text, '', '', { context }).replace(/^=+\n/, ''));
}

/** What becomes of files, as unified diffs one behind the other. */
export async function changesDiff(changes: readonly FileChange[], cwd: string): Promise<string> {
  const pending = changes.filter(({ before, after }) => before !== after);
  const patches = pending.map(({ file, before, after }) => {
    const name = displayPath(file, cwd);
    const [from, to] = [before === undefined ? '/dev/null' : `a/${name}`, after === undefined ? '/dev/null' : `b/${name}`];
    return unifiedDiff({ name: from, text: before ?? '' }, { name: to, text: after ?? '' }, 3);
  });
  return (await Promise.all(patches)).join('');
}
