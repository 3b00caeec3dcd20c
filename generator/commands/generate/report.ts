import { diagnosticData, formatDiagnostics } from '../../diagnostics/format.ts';
import { displayPath } from '../../io/disk/paths.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import type { JobResult } from '../../jobs/find-jobs.ts';
import { counted } from '../../text/case.ts';
import { jsonText } from '../../text/encode.ts';
import { printDifferences, writtenLines } from '../changed-files.ts';

/** Reports what a run found and did, for people or as JSON. */
export function reportGenerate(
  results: readonly JobResult[],
  run: { readonly exitCode: number; readonly options: { readonly json?: boolean; readonly dryRun?: boolean } },
  terminal: Terminal,
): void {
  if (run.options.json === true) {
    terminal.out(
      `${jsonText({ exitCode: run.exitCode, catalogs: results.map((result) => resultData(result, terminal.cwd)) })}\n`,
    );
    return;
  }
  printDiagnostics(results, terminal);
  for (const result of results) terminal.out(summaryLines(result, run.options.dryRun === true, terminal));
}

/** Reports what a run with `--check` found, and what it would change. */
export async function reportCheck(results: readonly JobResult[], terminal: Terminal): Promise<void> {
  printDiagnostics(results, terminal);
  await printDifferences(
    results.flatMap(({ changes }) => changes),
    terminal,
  );
}

function printDiagnostics(results: readonly JobResult[], { err, paint }: Terminal): void {
  for (const { outcome } of results) err(formatDiagnostics(outcome.diagnostics, paint));
}

function summaryLines({ job, outcome, changes }: JobResult, dryRun: boolean, { cwd, paint }: Terminal): string {
  const { summary, diagnostics } = outcome;
  const count = (severity: string): number => diagnostics.filter((found) => found.severity === severity).length;
  const [errors, warnings, guesses, notes] = [count('error'), count('warning'), count('guess'), count('note')];
  const found = [
    counted(summary.pages, 'page'),
    counted(summary.events.length, 'event'),
    counted(summary.models, 'model'),
    counted(summary.members, 'property'),
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
  return `${head}\n${writtenLines(changes, displayPath(job.to.out, cwd), dryRun, paint)}`;
}

function resultData({ job, outcome, changes }: JobResult, cwd: string): object {
  return {
    name: job.name,
    summary: outcome.summary,
    files: changes.map(({ file, status }) => ({ path: displayPath(file, cwd), status })),
    diagnostics: outcome.diagnostics.map(diagnosticData),
  };
}
