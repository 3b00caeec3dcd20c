import type { FileChange } from '../io/output/plan-changes.ts';
import type { Terminal } from '../io/process/terminal.ts';
import { counted } from '../text/case.ts';
import { changesDiff } from './unified-diff.ts';

/** Shows what a run would change, as a unified diff. */
export async function printDifferences(changes: readonly FileChange[], terminal: Terminal): Promise<void> {
  const pending = changes.filter(({ before, after }) => before !== after);
  if (pending.length === 0) {
    terminal.out(`Up to date: ${counted(changes.length, 'file')}.\n`);
    return;
  }
  terminal.out(await changesDiff(pending, terminal.cwd));
  terminal.err(`${counted(pending.length, 'file')} would change; run the same without --check.\n`);
}

/** How many files were written, or would be. */
export function writtenLines(changes: readonly FileChange[], folder: string, dryRun: boolean, paint: Terminal['paint']): string {
  const count = (status: FileChange['status']): number => changes.filter((change) => change.status === status).length;
  const verbs = dryRun ? (['to create', 'to update', 'to delete'] as const) : (['created', 'updated', 'deleted'] as const);
  const parts = [
    [count('create'), verbs[0], 'green'],
    [count('update'), verbs[1], 'green'],
    [count('delete'), verbs[2], 'red'],
    [count('unchanged'), 'unchanged', 'dim'],
    [count('kept') + count('orphaned'), 'of yours left untouched', 'dim'],
  ] as const;
  const shownParts = parts.filter(([number]) => number > 0).map(([number, verb, style]) => paint(style, `${number} ${verb}`));
  return `  ${folder}: ${shownParts.join(', ')}\n`;
}
