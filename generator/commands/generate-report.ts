import { diagnosticData, formatDiagnostics } from '../diagnostics/format.ts';
import { type Change, shown } from '../io/output.ts';
import type { Terminal } from '../io/terminal.ts';
import { counted } from '../text/case.ts';
import { jsonText } from '../text/encode.ts';
import type { GenerateOptions, JobResult } from './generate-jobs.ts';
import { changesDiff } from './unified-diff.ts';

/** Tells what a run found and did, for people or as JSON. */
export function reportGenerate(
  results: readonly JobResult[],
  run: { exitCode: number; options: GenerateOptions },
  terminal: Terminal,
): void {
  if (run.options.json === true) {
    terminal.out(
      `${jsonText({ exitCode: run.exitCode, catalogs: results.map((result) => resultData(result, terminal.cwd)) })}\n`,
    );
    return;
  }
  for (const { outcome } of results) terminal.err(formatDiagnostics(outcome.diagnostics, terminal.paint));
  for (const result of results) terminal.out(summaryLines(result, run.options.dryRun === true, terminal));
}

/** Shows what a run would change, as a unified diff. */
export async function printDifferences(changes: readonly Change[], terminal: Terminal): Promise<void> {
  const pending = changes.filter(({ before, after }) => before !== after);
  if (pending.length === 0) {
    terminal.out(`Up to date: ${counted(changes.length, 'file')}.\n`);
    return;
  }
  terminal.out(await changesDiff(pending, terminal.cwd));
  terminal.err(`${counted(pending.length, 'file')} would change; run the same without --check.\n`);
}

function summaryLines({ job, outcome, changes }: JobResult, dryRun: boolean, { cwd, paint }: Terminal): string {
  const { summary, diagnostics } = outcome;
  const count = (severity: string): number => diagnostics.filter((found) => found.severity === severity).length;
  const [errors, warnings, guesses, notes] = [count('error'), count('warning'), count('guess'), count('note')];
  const found = [
    counted(summary.pages, 'page'),
    counted(summary.events.length, 'event'),
    counted(summary.models, 'model'),
    counted(summary.members, 'member'),
    counted(summary.examples, 'example'),
  ].join(', ');
  const marks = [
    ...(errors > 0 ? [paint('red', counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('yellow', counted(warnings, 'warning'))] : []),
    ...(guesses > 0 ? [paint('cyan', counted(guesses, 'guess'))] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(summary.blocksUsed < summary.blocks ? [`${summary.blocksUsed} of ${counted(summary.blocks, 'block')} used`] : []),
  ];
  if (errors > 0) return `${paint('bold', job.title)}: ${marks.join(', ')}; nothing was written\n`;
  const head = `${paint('bold', job.title)}: ${found}${marks.length === 0 ? '' : `; ${marks.join(', ')}`}`;
  return `${head}\n${writtenLines(changes, shown(job.to.out, cwd), dryRun, paint)}`;
}

/** How many files were written, or would be. */
export function writtenLines(changes: readonly Change[], folder: string, dryRun: boolean, paint: Terminal['paint']): string {
  const count = (status: Change['status']): number => changes.filter((change) => change.status === status).length;
  const verbs = dryRun ? (['to create', 'to update', 'to delete'] as const) : (['created', 'updated', 'deleted'] as const);
  const parts = [
    [count('create'), verbs[0], 'green'],
    [count('update'), verbs[1], 'green'],
    [count('delete'), verbs[2], 'red'],
    [count('unchanged'), 'unchanged', 'dim'],
    [count('kept') + count('orphaned'), 'of yours left alone', 'dim'],
  ] as const;
  const shownParts = parts.filter(([number]) => number > 0).map(([number, verb, style]) => paint(style, `${number} ${verb}`));
  return `  ${folder}: ${shownParts.join(', ')}\n`;
}

function resultData({ job, outcome, changes }: JobResult, cwd: string): object {
  return {
    name: job.name,
    summary: outcome.summary,
    files: changes.map(({ file, status }) => ({ path: shown(file, cwd), status })),
    diagnostics: outcome.diagnostics.map(diagnosticData),
  };
}
